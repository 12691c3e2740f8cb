package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.Why;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.Urgency;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A step that somebody answered: what one has done, and how long steps take. Names stand with the case only. */
@Entity
@Table(name = "inbox_done")
class DoneTask implements Persistable<String> {

    @Id
    private String taskId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String name;
    private String processId;
    private String processName;
    private String elementId;
    private String roleIds;
    private Instant due;
    private Instant createdAt;

    @Nullable
    private Instant ownerSince;

    private Instant doneAt;
    private String doneBy;

    @Nullable
    private String onBehalfOf;

    private transient boolean fresh;

    protected DoneTask() {}

    DoneTask(HeldTask task, UserId by, @Nullable UserId onBehalfOf, Instant now) {
        this.taskId = task.id();
        this.caseId = task.caseId();
        this.name = task.name();
        this.processId = task.step().processId();
        this.processName = task.model().processName();
        this.elementId = task.step().elementId();
        this.roleIds = String.join(",", task.roles());
        this.due = task.due();
        this.createdAt = task.createdAt();
        this.ownerSince = task.ownerSince();
        this.doneAt = now;
        this.doneBy = by.value();
        this.onBehalfOf = onBehalfOf == null ? null : onBehalfOf.value();
        this.fresh = true;
    }

    @Override
    public String getId() {
        return taskId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    CaseId caseId() {
        return caseId;
    }

    Instant due() {
        return due;
    }

    String name() {
        return name;
    }

    String processId() {
        return processId;
    }

    String elementId() {
        return elementId;
    }

    String roleIds() {
        return roleIds;
    }

    Cursor cursor() {
        return new Cursor(InboxSort.DUE, doneAt, taskId, "");
    }

    InboxItem item(CaseCard card, Urgency urgency, LocalDate today) {
        return new InboxItem(
                taskId,
                name,
                elementId,
                processId,
                processName,
                card.number(),
                caseId,
                card.companyName(),
                card.candidateName(),
                card.confidential(),
                card.stage(),
                card.week(today).orElse(null),
                card.weeks(),
                due,
                "",
                urgency,
                doneBy,
                roleIds.isEmpty() ? List.of() : List.of(roleIds.split(",")),
                0,
                card.kind(),
                card.team() == null ? null : card.team().value(),
                card.district() == null ? null : card.district().value(),
                createdAt,
                InboxItem.Marks.NONE,
                onBehalfOf == null
                        ? Why.of(Why.Ground.ASSIGNED)
                        : new Why(Why.Ground.DEPUTY, new UserId(onBehalfOf), null),
                doneAt);
    }
}
