package dk.brobygger.task;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Staff;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.views.UrgencyScales;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For who tells people what concerns them: what time does to open tasks, and what somebody may still know of one. */
@Service
@Transactional(readOnly = true)
public class NewsDesk {

    private final InboxTasks tasks;
    private final TaskAccess access;
    private final RightsBook rights;
    private final IdentityDesk identity;
    private final UrgencyScales urgencies;

    NewsDesk(InboxTasks tasks, TaskAccess access, RightsBook rights, IdentityDesk identity, UrgencyScales urgencies) {
        this.tasks = tasks;
        this.access = access;
        this.rights = rights;
        this.identity = identity;
        this.urgencies = urgencies;
    }

    /** Those of some open tasks that the asker may see, by their ids. */
    @AnyStaff
    public Map<String, InboxItem> visible(Collection<String> taskIds) {
        if (taskIds.isEmpty()) return Map.of();
        var mine = rights.mine();
        return tasks.findAllById(taskIds).stream()
                .flatMap(task -> access.of(task, mine).why().map(why -> access.item(task, why)).stream())
                .collect(Collectors.toMap(InboxItem::id, Function.identity()));
    }

    /** Deadlines before this moment are critical by now. */
    @AnyStaff
    public Instant criticalBefore() {
        return urgencies.now().criticalBefore();
    }

    /** The owned tasks whose deadline lies in this stretch, by owner. */
    @RolesAllowed(Staff.SYSTEM)
    public List<OwnedSteps> dueBetween(Instant from, Instant before) {
        var staff = staff();
        return staff.isEmpty() ? List.of() : owned(tasks.dueBetween(staff, from, before));
    }

    /** The owned tasks that were put off and come back in this stretch, by owner. */
    @RolesAllowed(Staff.SYSTEM)
    public List<OwnedSteps> wakingBetween(Instant from, Instant before) {
        return owned(tasks.wakingBetween(from, before));
    }

    private List<String> staff() {
        return identity.everybody().stream().map(member -> member.id().value()).toList();
    }

    private List<OwnedSteps> owned(List<InboxTasks.Owned> found) {
        var single = found.stream()
                .filter(one -> one.many() == 1)
                .map(InboxTasks.Owned::taskId)
                .toList();
        var byId = tasks.findAllById(single).stream().collect(Collectors.toMap(InboxTask::getId, Function.identity()));
        return found.stream()
                .map(one -> new OwnedSteps(
                        new UserId(one.owner()),
                        (int) one.many(),
                        Optional.ofNullable(one.many() == 1 ? byId.get(one.taskId()) : null)
                                .map(task -> new OwnedSteps.Only(task.getId(), task.caseId(), task.name()))
                                .orElse(null)))
                .toList();
    }
}
