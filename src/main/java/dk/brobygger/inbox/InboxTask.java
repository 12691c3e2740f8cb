package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An open human task as lists show it: the read model beside the engine's own table, written in its transaction. */
@Entity
@Table(name = "inbox_task")
class InboxTask implements Persistable<String> {

    @Id
    private String taskId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String businessKey;
    private String definitionId;
    private String processId;
    private String processName;
    private int processVersion;
    private String processInstanceId;
    private String elementId;
    private String name;
    private String formId;
    private String caseNumber;

    @Nullable
    private String company;

    @Nullable
    private String candidate;

    private boolean confidential;

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    @Nullable
    private LocalDate firstDay;

    @Nullable
    private Integer weeks;

    private Instant due;
    private String dueBasis;

    @Nullable
    private String assignee;

    /** Counts what would surprise the one who answers: another owner, another deadline. Taking it does not count. */
    private int revision;

    private Instant createdAt;

    /** The roles in one word, for lists; the table beside it is what queries ask. */
    private String roleIds;

    @ElementCollection
    @CollectionTable(name = "inbox_task_role", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "role")
    private Set<String> roles = new LinkedHashSet<>();

    private transient boolean fresh;

    protected InboxTask() {}

    InboxTask(
            String taskId,
            CaseCard card,
            String businessKey,
            Model model,
            String name,
            Set<String> roles,
            Instant due,
            String dueBasis,
            Instant createdAt) {
        this.taskId = taskId;
        this.caseId = card.id();
        this.businessKey = businessKey;
        this.definitionId = model.definitionId();
        this.processId = model.processId();
        this.processName = model.processName();
        this.processVersion = model.version();
        this.processInstanceId = model.processInstanceId();
        this.elementId = model.elementId();
        this.formId = model.formId();
        this.name = name;
        this.roles = new LinkedHashSet<>(roles);
        this.roleIds = String.join(",", new TreeSet<>(roles));
        this.due = due;
        this.dueBasis = dueBasis;
        this.createdAt = createdAt;
        this.revision = 1;
        this.fresh = true;
        show(card);
    }

    /** Where in which model the task stands. */
    record Model(
            String definitionId,
            String processId,
            String processName,
            int version,
            String processInstanceId,
            String elementId,
            String formId) {}

    /** Takes over what the case's card says now. */
    final void show(CaseCard card) {
        caseNumber = card.number();
        company = card.companyName();
        candidate = card.candidateName();
        confidential = card.confidential();
        stage = card.stage();
        firstDay = card.firstDay();
        weeks = card.weeks();
    }

    /** The engine's task has this owner now. */
    void ownedBy(@Nullable String owner) {
        if (Objects.equals(assignee, owner)) return;
        if (assignee != null) revision++;
        assignee = owner;
    }

    void dueAt(Instant newDue) {
        if (due.equals(newDue)) return;
        due = newDue;
        revision++;
    }

    boolean mayBeTakenWith(Set<String> roleIdsOfUser) {
        return roles.stream().anyMatch(roleIdsOfUser::contains);
    }

    Step step() {
        return new Step(taskId, caseId, businessKey, formId, processId, elementId);
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

    String definitionId() {
        return definitionId;
    }

    String processInstanceId() {
        return processInstanceId;
    }

    String name() {
        return name;
    }

    String formId() {
        return formId;
    }

    int revision() {
        return revision;
    }

    int processVersion() {
        return processVersion;
    }

    Instant due() {
        return due;
    }

    @Nullable
    String assignee() {
        return assignee;
    }

    Set<String> roles() {
        return roles;
    }

    InboxItem item(Urgency urgency, LocalDate today) {
        var week = firstDay == null || weeks == null || today.isBefore(firstDay)
                ? null
                : (int) java.time.temporal.ChronoUnit.WEEKS.between(firstDay, today) + 1;
        return new InboxItem(
                taskId,
                name,
                elementId,
                processId,
                processName,
                caseNumber,
                caseId,
                company,
                candidate,
                confidential,
                stage,
                week == null || weeks == null || week > weeks ? null : week,
                weeks,
                due,
                dueBasis,
                urgency,
                assignee,
                roleIds.isEmpty() ? List.of() : List.of(roleIds.split(",")),
                revision);
    }
}
