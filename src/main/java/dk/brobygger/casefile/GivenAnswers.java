package dk.brobygger.casefile;

import com.fasterxml.uuid.Generators;
import dk.brobygger.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The answers to a step just as they were given, with the form that asked; kept beside what the record made of them. */
@Entity
@Table(name = "case_answers")
public class GivenAnswers implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String stepName;
    private String processId;
    private String elementId;
    private String formId;
    private int formVersion;
    private String answers;
    private String extraAnswers;
    private String givenBy;
    private Instant givenAt;

    @Nullable
    private String onBehalfOf;

    /** Spares asking the database whether they are there already. */
    private transient boolean fresh;

    protected GivenAnswers() {}

    /**
     * @param onBehalfOf whose work it was, when a deputy answered; else null
     * @param formVersion version of the process that the form was deployed with
     * @param answers JSON object, everything that was submitted
     * @param extraAnswers JSON object, the part of it that no capability knows
     */
    public GivenAnswers(
            CaseId caseId,
            String stepName,
            String processId,
            String elementId,
            String formId,
            int formVersion,
            String answers,
            String extraAnswers,
            UserId by,
            @Nullable UserId onBehalfOf,
            Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.stepName = stepName;
        this.processId = processId;
        this.elementId = elementId;
        this.formId = formId;
        this.formVersion = formVersion;
        this.answers = answers;
        this.extraAnswers = extraAnswers;
        this.givenBy = by.value();
        this.onBehalfOf = onBehalfOf == null ? null : onBehalfOf.value();
        this.givenAt = at;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    public CaseId caseId() {
        return caseId;
    }

    public String stepName() {
        return stepName;
    }

    public String elementId() {
        return elementId;
    }

    public String formId() {
        return formId;
    }

    public int formVersion() {
        return formVersion;
    }

    public String answers() {
        return answers;
    }

    public String extraAnswers() {
        return extraAnswers;
    }

    public UserId by() {
        return new UserId(givenBy);
    }

    /** Whose work a deputy did; empty where everyone did his own. */
    public Optional<UserId> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf).map(UserId::new);
    }

    public Instant at() {
        return givenAt;
    }
}
