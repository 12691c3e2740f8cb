package dk.brobygger.citizen;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Klar besked: what a company may read about a candidate. Strengths first, then what to consider as it shows in the
 * work; never a diagnosis without explicit consent.
 */
@Entity
@Table(name = "candidate_brief")
public class CandidateBrief extends AbstractAggregateRoot<CandidateBrief> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "citizen_id"))
    private CitizenId citizen;

    private UUID companyId;
    private String companyName;
    private String purpose;
    private @Nullable String strengths;
    private @Nullable String workImplications;
    private @Nullable String tasksToAvoid;
    private @Nullable String forecast;
    private @Nullable String explicitDetail;
    private String sentHow;
    private Instant writtenAt;
    private String writtenBy;
    private @Nullable Instant retractedAt;

    @Version
    private @Nullable Long version;

    protected CandidateBrief() {}

    /**
     * @param allowed what consent and law let this company know
     * @throws CitizenRejection if it says something that is not allowed, or nothing
     */
    CandidateBrief(
            CaseId caseId,
            CitizenId citizen,
            UUID company,
            String companyName,
            BriefText text,
            Set<ConsentItem> allowed,
            String sentHow,
            UserId by,
            Instant now) {
        this.strengths = permitted(text.strengths(), "strengths", allowed.contains(ConsentItem.STRENGTHS));
        this.forecast = permitted(text.forecast(), "forecast", allowed.contains(ConsentItem.STRENGTHS));
        var considerations = allowed.contains(ConsentItem.WORK_CONSIDERATIONS);
        this.workImplications = permitted(text.workImplications(), "workImplications", considerations);
        this.tasksToAvoid = permitted(text.tasksToAvoid(), "tasksToAvoid", considerations);
        this.explicitDetail = permitted(
                text.explicitDetail(), "explicitDetail", allowed.stream().anyMatch(ConsentItem::isSensitive));
        if (!allowed.contains(ConsentItem.BASIC) && strengths == null && workImplications == null)
            throw new CitizenRejection(CitizenRejection.Reason.BRIEF_EMPTY);
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.citizen = citizen;
        this.companyId = company;
        this.companyName = companyName;
        this.purpose = text.purpose();
        this.sentHow = sentHow;
        this.writtenBy = by.value();
        this.writtenAt = now;
        registerEvent(new BriefShared(caseId, citizen, company, purpose));
    }

    /** The consent is gone: the company may not use it any more. It stays here, as it was sent. */
    void retract(Instant now) {
        if (retractedAt == null) retractedAt = now;
    }

    boolean isFor(UUID company) {
        return companyId.equals(company);
    }

    public boolean isRetracted() {
        return retractedAt != null;
    }

    public BriefText text() {
        return new BriefText(purpose, strengths, workImplications, tasksToAvoid, forecast, explicitDetail);
    }

    public CaseId caseId() {
        return caseId;
    }

    public String companyName() {
        return companyName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    private static @Nullable String permitted(@Nullable String text, String field, boolean allowed) {
        if (text == null || text.isBlank()) return null;
        if (!allowed) throw new CitizenRejection(CitizenRejection.Reason.BRIEF_NEEDS_CONSENT).at(field);
        return text.strip();
    }
}
