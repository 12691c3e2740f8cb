package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.HeldTask;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a view for one person, as data: {@link ListQuery} says it in SQL, {@link #holds} of a single task, and a
 * test compares the two.
 *
 * @param branches a task of any of them belongs to it
 * @param sleep which of the snoozed belong to it
 */
record Scope(String me, List<Branch> branches, Sleep sleep, Set<CaseId> excluded) {

    enum Sleep {
        AWAKE,
        ASLEEP,
        BOTH
    }

    /**
     * Tasks that fulfil all of it.
     *
     * @param assignee who has them; null for whoever
     * @param free nobody has them
     * @param own of cases that I handle
     * @param asked who is asked to look at them; null for whoever. They count while their owner has put them off, too
     * @param pools in one of these; null for all
     */
    record Branch(
            @Nullable String assignee,
            boolean free,
            boolean own,
            @Nullable String asked,
            @Nullable Set<Integer> pools) {

        static Branch of(@Nullable Set<Integer> pools) {
            return new Branch(null, false, false, null, pools);
        }

        static Branch freeOf(Set<Integer> pools) {
            return new Branch(null, true, false, null, pools);
        }

        static Branch had(String assignee, @Nullable Set<Integer> pools) {
            return new Branch(assignee, false, false, null, pools);
        }

        static Branch ofOwnCases() {
            return new Branch(null, false, true, null, null);
        }

        static Branch askedOf(String colleague, @Nullable Set<Integer> pools) {
            return new Branch(null, false, false, colleague, pools);
        }

        boolean isEmpty() {
            return pools != null && pools.isEmpty();
        }

        private boolean holds(HeldTask task, boolean ownCase, Sleep sleep, Instant now) {
            var owner = task.owner().map(UserId::value).orElse(null);
            var pool = task.poolId();
            return (asked != null || sleep == Sleep.BOTH || task.marks().isAsleep(now) == (sleep == Sleep.ASLEEP))
                    && (assignee == null || assignee.equals(owner))
                    && (asked == null || asked.equals(task.marks().reviewOf()))
                    && (!free || owner == null)
                    && (!own || ownCase)
                    && (pools == null || pools.contains(pool));
        }
    }

    /** @param own whether I handle the task's case */
    boolean holds(HeldTask task, boolean own, Instant now) {
        return !excluded.contains(task.caseId())
                && branches.stream().anyMatch(branch -> branch.holds(task, own, sleep, now));
    }
}
