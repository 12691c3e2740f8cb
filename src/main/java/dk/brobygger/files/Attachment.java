package dk.brobygger.files;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file on a case. Taken away, its content is gone, and its name and the reason stay. */
@Entity
@Table(name = "case_attachment")
class Attachment {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Nullable
    private String taskId;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;
    private String sha256;
    private String addedBy;
    private Instant addedAt;

    @Nullable
    private String removedBy;

    @Nullable
    private Instant removedAt;

    @Nullable
    private String removedReason;

    protected Attachment() {}

    Attachment(
            CaseId caseId,
            @Nullable String taskId,
            String name,
            FileKind kind,
            long size,
            String sha256,
            UserId by,
            Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.taskId = taskId;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
        this.addedBy = by.value();
        this.addedAt = now;
    }

    void remove(UserId by, Instant now, String reason) {
        removedBy = by.value();
        removedAt = now;
        removedReason = reason;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean isBy(UserId user) {
        return addedBy.equals(user.value());
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    AttachmentFacts facts() {
        return new AttachmentFacts(
                id, caseId, taskId, name, kind, size, sha256, new UserId(addedBy), addedAt, removedAt, removedReason);
    }
}
