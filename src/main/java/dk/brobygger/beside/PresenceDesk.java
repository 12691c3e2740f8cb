package dk.brobygger.beside;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.live.Presences;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.NoSuchTask;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a task before him now, told to those only who may see the task. It holds nobody back from working. */
@Service
@Transactional(readOnly = true)
public class PresenceDesk {

    private final Presences presences;
    private final HeldTasks tasks;
    private final IdentityDesk identity;
    private final CurrentUser user;

    PresenceDesk(Presences presences, HeldTasks tasks, IdentityDesk identity, CurrentUser user) {
        this.presences = presences;
        this.tasks = tasks;
        this.identity = identity;
        this.user = user;
    }

    /**
     * The asker has a task before him; to be said again while he has.
     *
     * @param window of the asker's browser; it is somewhere else from now on
     * @param writing whether he types in the form
     * @throws NoSuchTask if there is none that the asker may see
     */
    @AnyStaff
    public void here(UUID window, String taskId, boolean writing) {
        if (!presences.knows(window, taskId, user.id(), writing) && !sees(taskId)) throw new NoSuchTask(taskId);
        presences.here(window, taskId, user.id(), writing);
    }

    /** The others who have a task before them, who writes first; nobody for who may not see it. */
    @AnyStaff
    public List<Onlooker> others(String taskId) {
        var writing = new HashMap<UserId, Boolean>();
        presences.at(taskId).forEach(seen -> writing.merge(seen.who(), seen.writing(), Boolean::logicalOr));
        writing.remove(user.id());
        if (writing.isEmpty() || !sees(taskId)) return List.of();
        var names = identity.members(writing.keySet()).stream()
                .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
        return writing.entrySet().stream()
                .map(one -> new Onlooker(
                        one.getKey(),
                        names.getOrDefault(one.getKey(), one.getKey().value()),
                        one.getValue()))
                .sorted(Comparator.comparing(Onlooker::writing).reversed().thenComparing(Onlooker::name))
                .toList();
    }

    private boolean sees(String taskId) {
        return tasks.read(taskId).filter(HeldTask::isSeen).isPresent();
    }
}
