package dk.brobygger.extension;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import dk.brobygger.law.RulingRecord;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Forlængelse (LAB § 61): more weeks asked for, what the table says of them, and what was ruled. */
@Entity
@Table(name = "placement_extension")
class Extension extends AbstractAggregateRoot<Extension> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private LocalDate askedOn;
    private int weeks;
    private String assessment;
    private boolean specialNeed;

    @Enumerated(EnumType.STRING)
    @Nullable
    private ExtensionPath path;

    @Embedded
    @Nullable
    private RulingRecord ruling;

    @Nullable
    private Boolean granted;

    @Nullable
    private String reasons;

    @Nullable
    private String ruledBy;

    @Nullable
    private LocalDate ruledOn;

    @Version
    private long version;

    protected Extension() {}

    Extension(CaseId caseId, LocalDate askedOn, int weeks, String assessment, boolean specialNeed) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.askedOn = askedOn;
        this.weeks = weeks;
        this.assessment = assessment.strip();
        this.specialNeed = specialNeed;
        registerEvent(new ExtensionAsked(caseId, weeks));
    }

    /** The table has spoken; where it says no, that is the ruling. */
    void judged(RulingRecord byTable, ExtensionPath next, LocalDate today) {
        ruling = byTable;
        path = next;
        if (next != ExtensionPath.REFUSED) return;
        granted = false;
        ruledOn = today;
        registerEvent(new ExtensionRefused(caseId, byTable.reason()));
    }

    void grant(String words, UserId by, LocalDate today) {
        rule(true, words, by, today);
    }

    void refuse(String words, UserId by, LocalDate today) {
        rule(false, words, by, today);
        registerEvent(new ExtensionRefused(caseId, "BY_ASSESSMENT"));
    }

    private void rule(boolean yes, String words, UserId by, LocalDate today) {
        granted = yes;
        reasons = words.strip();
        ruledBy = by.value();
        ruledOn = today;
    }

    boolean isOpen() {
        return granted == null;
    }

    int weeks() {
        return weeks;
    }

    boolean specialNeed() {
        return specialNeed;
    }

    String assessment() {
        return assessment;
    }

    Optional<RulingRecord> ruling() {
        return Optional.ofNullable(ruling);
    }

    ExtensionFacts facts() {
        return new ExtensionFacts(askedOn, weeks, assessment, path, ruling, granted, reasons, ruledOn);
    }
}
