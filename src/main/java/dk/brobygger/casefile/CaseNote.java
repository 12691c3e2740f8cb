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
import java.util.UUID;

/** Notat: what somebody wrote on a case. Notes are added, never changed (offentlighedslov § 13). */
@Entity
@Table(name = "case_note")
public class CaseNote {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private Instant writtenAt;
    private String writtenBy;
    private String text;

    protected CaseNote() {}

    CaseNote(CaseId caseId, UserId by, Instant now, String text) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.writtenBy = by.value();
        this.writtenAt = now;
        this.text = text;
    }

    public UUID id() {
        return id;
    }

    public UserId by() {
        return new UserId(writtenBy);
    }

    public Instant at() {
        return writtenAt;
    }

    public String text() {
        return text;
    }
}
