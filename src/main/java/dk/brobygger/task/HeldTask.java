package dk.brobygger.task;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.Pool;
import dk.brobygger.rights.Why;
import dk.brobygger.step.Step;
import dk.brobygger.views.InboxSort;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An open task in the hands of a room that works on it: what it is, how the asker stands to it, and what people have put
 * on it. Only what is locked may be changed; see {@link HeldTasks}.
 */
public final class HeldTask {

    private final InboxTask row;
    private final Pool pool;
    private final Supplier<TaskAccess.Standing> asked;
    private TaskAccess.@Nullable Standing standing;

    /** @param asked how the asker stands to it, looked up when somebody wants to know */
    HeldTask(InboxTask row, Pool pool, Supplier<TaskAccess.Standing> asked) {
        this.row = row;
        this.pool = pool;
        this.asked = asked;
    }

    InboxTask row() {
        return row;
    }

    Pool pool() {
        return pool;
    }

    public String id() {
        return row.getId();
    }

    public String caseNumber() {
        return row.about().caseNumber();
    }

    public CaseId caseId() {
        return row.caseId();
    }

    public Step step() {
        return row.step();
    }

    public String name() {
        return row.name();
    }

    /** The role ids of those who may do it, sorted. */
    public List<String> roles() {
        return row.roles();
    }

    /** What decides who may see it. */
    public int poolId() {
        return row.poolId();
    }

    /** The company that it is about; null where there is none. */
    public @Nullable UUID companyId() {
        return row.about().companyId();
    }

    /** That company's name; null where there is none. */
    public @Nullable String company() {
        return row.about().company();
    }

    public Instant createdAt() {
        return row.createdAt();
    }

    /** Since when its owner has it; null while nobody has. */
    public @Nullable Instant ownerSince() {
        return row.ownerSince();
    }

    /** The value that it has in an order, as text; empty in the order of due. */
    public String key(InboxSort sort) {
        return row.key(sort);
    }

    /** Where in which model it stands. */
    public TaskModel model() {
        return row.model();
    }

    /** Who has it; empty when nobody does. */
    public Optional<UserId> owner() {
        return Optional.ofNullable(row.assignee()).map(UserId::new);
    }

    public boolean isOwnedBy(UserId somebody) {
        return somebody.value().equals(row.assignee());
    }

    public TaskMarks marks() {
        return row.marks();
    }

    /** Why the asker sees it; empty when he doesn't. */
    public Optional<Why> why() {
        return standing().why();
    }

    public boolean isSeen() {
        return standing().sees();
    }

    /** Whom the asker answers it for: himself, or one for whom he stands in; empty when it is not his. */
    public Optional<UserId> answersFor() {
        return standing().answersFor();
    }

    /** Nobody has it, and the asker may have it. */
    public boolean isFree() {
        return standing().mayTake();
    }

    /** Whether the asker leads those who do it. */
    public boolean isLed() {
        return standing().leads();
    }

    /** Whether the asker has a say in who does it and when. */
    public boolean isDisposable() {
        return standing().disposes();
    }

    public Instant due() {
        return row.due();
    }

    public String dueBasis() {
        return row.dueBasis();
    }

    /** What the deadline rests on now, after somebody has moved it. */
    public void dueRestsOn(String basis) {
        row.dueRestsOn(basis);
    }

    public int version() {
        return row.revision();
    }

    /** All that people change of a task in one text, to notice a change by. */
    public String asArranged() {
        return row.asArranged();
    }

    /** @throws TaskConflict if it is not as the asker saw it */
    public void checkVersion(int version) {
        if (row.revision() != version) throw new TaskConflict(TaskConflict.Reason.STALE);
    }

    private TaskAccess.Standing standing() {
        if (standing == null) standing = asked.get();
        return standing;
    }
}
