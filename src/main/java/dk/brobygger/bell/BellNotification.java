package dk.brobygger.bell;

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

/** Somebody was told of something: ids, the step's name and days, nothing personal. */
@Entity
@Table(name = "bell_notification")
class BellNotification {

    @Id
    private UUID id;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private BellKind kind;

    /** Stands beside the kind so that a choice is looked up in the same statement. */
    @Enumerated(EnumType.STRING)
    private BellTopic topic;

    @Nullable
    private String actor;

    @Nullable
    private String about;

    @Nullable
    private String taskId;

    @Nullable
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Nullable
    private String step;

    private int many;

    @Nullable
    private LocalDate firstDay;

    @Nullable
    private LocalDate lastDay;

    @Nullable
    private UUID viewId;

    private Instant rungAt;

    @Nullable
    private Instant readAt;

    protected BellNotification() {}

    BellNotification(Ring ring, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.recipient = ring.to().value();
        this.kind = ring.kind();
        this.topic = ring.kind().topic();
        this.actor = ring.actor() == null ? null : ring.actor().value();
        this.about = ring.about() == null ? null : ring.about().value();
        this.taskId = ring.taskId();
        this.caseId = ring.caseId();
        this.step = ring.step();
        this.many = ring.many();
        this.firstDay = ring.firstDay();
        this.lastDay = ring.lastDay();
        this.viewId = ring.viewId();
        this.rungAt = now;
    }

    /** More of the same: it is about several tasks from now on, and names none of them. */
    void joinedBy(Ring more, Instant now) {
        many += more.many();
        taskId = null;
        caseId = null;
        step = null;
        firstDay = null;
        lastDay = null;
        rungAt = now;
    }

    UUID id() {
        return id;
    }

    UserId recipient() {
        return new UserId(recipient);
    }

    BellKind kind() {
        return kind;
    }

    @Nullable
    UserId actor() {
        return actor == null ? null : new UserId(actor);
    }

    @Nullable
    UserId about() {
        return about == null ? null : new UserId(about);
    }

    @Nullable
    String taskId() {
        return taskId;
    }

    @Nullable
    CaseId caseId() {
        return caseId;
    }

    @Nullable
    String step() {
        return step;
    }

    int many() {
        return many;
    }

    @Nullable
    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable
    UUID viewId() {
        return viewId;
    }

    Instant rungAt() {
        return rungAt;
    }

    boolean isRead() {
        return readAt != null;
    }
}
