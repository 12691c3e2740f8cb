package dk.brobygger.task;

import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.Pool;
import dk.brobygger.rights.Rights;
import dk.brobygger.task.WorkRejection.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A colleague who is to be given tasks, with all that decides whether that can be. */
public final class Receiver {

    private final String name;
    private final Rights rights;
    private final List<Away> away;

    Receiver(String name, Rights rights, List<Away> away) {
        this.name = name;
        this.rights = rights;
        this.away = away;
    }

    /**
     * The colleague is away today.
     *
     * @param role whose work the deputy does; null for all of it
     * @param deputy the deputy's name; null where nobody does the work
     */
    record Away(@Nullable Role role, @Nullable String deputy, LocalDate until) {

        boolean concerns(InboxTask task) {
            return role == null || task.roles().contains(role.id());
        }
    }

    public UserId id() {
        return rights.me();
    }

    /** @throws WorkRejection if the colleague has it, or can't be given it */
    public void checkMayGet(HeldTask held) {
        var task = held.row();
        if (held.isOwnedBy(id())) throw refused(Reason.HAS_IT_ALREADY, name);
        checkNotExcluded(task);
        checkMayWorkOn(task, held.pool());
        checkIsHere(task);
    }

    /** @throws WorkRejection if the colleague may not, or can't, say anything to it */
    public void checkMayLookAt(HeldTask held) {
        var task = held.row();
        var pool = held.pool();
        checkNotExcluded(task);
        if (!rights.leads(task.caseId(), pool)) checkMayWorkOn(task, pool);
        checkIsHere(task);
    }

    private void checkNotExcluded(InboxTask task) {
        if (rights.excluded().contains(task.caseId())) throw refused(Reason.EXCLUDED, name);
    }

    private void checkMayWorkOn(InboxTask task, Pool pool) {
        if (!rights.fits(pool)) throw refused(Reason.LACKS_ROLE, name);
        if (!TaskAccess.mayHave(rights, task, pool)) throw refused(Reason.OUT_OF_REACH, name);
    }

    private void checkIsHere(InboxTask task) {
        away.stream().filter(absence -> absence.concerns(task)).findFirst().ifPresent(absence -> {
            var until = java.sql.Date.valueOf(absence.until());
            var deputy = absence.deputy();
            throw deputy == null
                    ? refused(Reason.ABSENT_WITHOUT_DEPUTY, name, until)
                    : refused(Reason.ABSENT, name, until, deputy);
        });
    }

    private static WorkRejection refused(Reason reason, Object... args) {
        var refused = new WorkRejection(reason, args);
        refused.at("to");
        return refused;
    }
}
