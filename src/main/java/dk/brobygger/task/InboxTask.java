package dk.brobygger.task;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseState;
import dk.brobygger.identity.UserId;
import dk.brobygger.step.Step;
import dk.brobygger.views.InboxSort;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An open human task as lists show it: the read model beside the engine's own table, written in its transaction. */
@Entity
@Table(name = "inbox_task")
@EntityListeners(TaskWatch.class)
class InboxTask implements Persistable<String> {

    @Id
    private String taskId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String businessKey;
    private String name;

    @Embedded
    private TaskModel model;

    @Embedded
    private TaskCase about;

    @Embedded
    private TaskIndex index;

    private Instant due;
    private String dueBasis;

    @Nullable
    private String assignee;

    /** Counts what would surprise the one who answers: another owner, another deadline. Taking it does not count. */
    private int revision;

    private Instant createdAt;

    /** The roles in one word, sorted; the pool says the same. */
    private String roleIds;

    /** What decides who may see it. */
    private int poolId;

    @Embedded
    private TaskMarks marks;

    @Nullable
    private Instant ownerSince;

    /** Those who handle the case: they see its every step. */
    @ElementCollection
    @CollectionTable(name = "inbox_own", joinColumns = @JoinColumn(name = "task_id"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Set<Handler> handlers = new HashSet<>();

    private transient boolean fresh;

    protected InboxTask() {}

    InboxTask(EngineTask task, CaseState state, int poolId) {
        this.taskId = task.id();
        this.caseId = state.card().id();
        this.businessKey = task.businessKey();
        this.model = task.model();
        this.name = task.name();
        this.roleIds = task.roleIds();
        this.marks = new TaskMarks(task.priority(), task.followUp());
        this.due = task.due();
        this.dueBasis = task.dueBasis();
        this.createdAt = task.createdAt().truncatedTo(ChronoUnit.MILLIS);
        this.revision = 1;
        this.fresh = true;
        show(state, poolId);
    }

    /** Somebody who handles the case; the deadline stands here too, for the order of the list. */
    @Embeddable
    record Handler(
            @Column(name = "username") String username,
            @Column(name = "due") Instant due) implements Serializable {}

    /** Takes over what the case says of itself now, and the pool that follows from it. */
    final void show(CaseState state, int pool) {
        poolId = pool;
        about = TaskCase.of(state);
        index = TaskIndex.of(name, about);
        handledBy(state.responsible().values());
    }

    /** The same for a row that there is already, which knows best what was noted last: it is locked, the case is not. */
    void follow(CaseState state, int pool) {
        var note = about.lastNote();
        show(state, pool);
        noted(note);
    }

    void noted(@Nullable String beginning) {
        about = about.noted(beginning);
    }

    private void handledBy(Collection<UserId> users) {
        var now = users.stream().map(user -> new Handler(user.value(), due)).collect(Collectors.toSet());
        if (handlers.equals(now)) return;
        handlers.clear();
        handlers.addAll(now);
    }

    /** The engine's task is for these roles now. */
    void isFor(String roles, int pool) {
        roleIds = roles;
        poolId = pool;
    }

    /** The engine's task has this name now. */
    void named(String step) {
        if (name.equals(step)) return;
        name = step;
        index = TaskIndex.of(name, about);
    }

    /** The engine's task stands in this model now. */
    void standsIn(TaskModel other) {
        model = other;
    }

    /** The engine's task has this owner now. */
    void ownedBy(@Nullable String owner, Instant now) {
        if (Objects.equals(assignee, owner)) return;
        if (assignee != null) revision++;
        assignee = owner;
        marks.changeHands();
        ownerSince = owner == null ? null : now.truncatedTo(ChronoUnit.MILLIS);
    }

    void dueAt(Instant newDue) {
        if (due.equals(newDue)) return;
        due = newDue;
        revision++;
        handledBy(
                handlers.stream().map(handler -> new UserId(handler.username())).toList());
    }

    /** What the deadline rests on now, after somebody has moved it. */
    void dueRestsOn(String basis) {
        dueBasis = basis;
    }

    TaskModel model() {
        return model;
    }

    TaskCase about() {
        return about;
    }

    TaskMarks marks() {
        return marks;
    }

    /** All that people change of a task in one text, to notice a change by. */
    String asArranged() {
        return revision + " " + Objects.toString(assignee, "-") + " " + due.toEpochMilli() + " "
                + (ownerSince == null ? 0 : ownerSince.toEpochMilli()) + " " + marks.asArranged();
    }

    boolean isHandledBy(UserId user) {
        return handlers.stream().anyMatch(handler -> handler.username().equals(user.value()));
    }

    String dueBasis() {
        return dueBasis;
    }

    Step step() {
        return new Step(taskId, caseId, businessKey, model.formId(), model.processId(), model.elementId());
    }

    @Override
    public String getId() {
        return taskId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /** A row that goes in the transaction in which it came must go all the same. */
    @PostPersist
    void isWritten() {
        fresh = false;
    }

    CaseId caseId() {
        return caseId;
    }

    String name() {
        return name;
    }

    int revision() {
        return revision;
    }

    Instant due() {
        return due;
    }

    @Nullable
    String assignee() {
        return assignee;
    }

    String roleIds() {
        return roleIds;
    }

    List<String> roles() {
        return roleIds.isEmpty() ? List.of() : List.of(roleIds.split(","));
    }

    int poolId() {
        return poolId;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant ownerSince() {
        return ownerSince;
    }

    /** Whatever of it follows from the engine and the case. */
    String fingerprint() {
        return String.join(
                "|",
                String.valueOf(poolId),
                roleIds,
                name,
                String.valueOf(model),
                String.valueOf(assignee),
                String.valueOf(due),
                String.valueOf(marks.priority()),
                String.valueOf(marks.followUp()),
                String.valueOf(about),
                String.valueOf(index),
                String.valueOf(handlers.stream().map(Handler::username).sorted().toList()));
    }

    /** The value that it has in an order, as text; empty in the order of due. */
    String key(InboxSort sort) {
        return switch (sort) {
            case DUE -> "";
            case CREATED -> createdAt.toString();
            case PRIORITY -> String.valueOf(-marks.priority());
            case COMPANY -> index.companySort();
            case CANDIDATE -> index.candidateSort();
            case STEP -> index.stepSort();
            case CASE_NUMBER -> about.caseNumber();
        };
    }
}
