package dk.brobygger.company;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the contact log that all consultants share: nobody owns a company. Lines are added, never changed. */
@Entity
@Table(name = "contact_entry")
class ContactEntry {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "company_id"))
    private CompanyId company;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private @Nullable CaseId caseId;

    private Instant contactedAt;
    private String contactedBy;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String withPerson;
    private @Nullable String purpose;
    private String summary;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String objection;
    private @Nullable String nextStep;
    private @Nullable LocalDate nextStepOn;

    @SuppressWarnings("NullAway.Init")
    protected ContactEntry() {}

    ContactEntry(CompanyId company, @Nullable CaseId caseId, ContactNote note, UserId by, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.company = company;
        this.caseId = caseId;
        this.contactedAt = now;
        this.contactedBy = by.value();
        this.channel = note.channel();
        this.withPerson = note.withPerson();
        this.purpose = note.purpose();
        this.summary = note.summary();
        this.outcome = note.outcome();
        this.objection = note.objection();
        this.nextStep = note.next().reasonForNone() != null
                ? note.next().reasonForNone()
                : note.next().text();
        this.nextStepOn = note.next().contactOn();
    }

    UserId by() {
        return new UserId(contactedBy);
    }

    boolean reachedSomebody() {
        return outcome != Outcome.NO_ANSWER && outcome != Outcome.LETTER;
    }

    LogLine line(String byName) {
        return new LogLine(
                caseId,
                contactedAt,
                byName,
                channel,
                withPerson,
                purpose,
                summary,
                outcome,
                objection,
                nextStep,
                nextStepOn,
                false);
    }
}
