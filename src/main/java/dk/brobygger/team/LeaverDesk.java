package dk.brobygger.team;

import dk.brobygger.casefile.CaseHeld;
import dk.brobygger.casefile.ResponsibilityDesk;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.Belongings;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Staff;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.workload.WorkloadDesk;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody leaves: everything that hangs on the account finds new hands, then the account is closed. Nothing stays with
 * one who has left.
 */
@Service
@Transactional
public class LeaverDesk {

    private final LeaverPlan plan;
    private final LeaverDeeds deeds;
    private final WorkloadDesk work;
    private final ResponsibilityDesk responsibilities;
    private final DeputyDesk deputies;
    private final IdentityDesk identity;
    private final AwayDesk away;
    private final List<Belongings> belongings;
    private final CurrentUser user;

    LeaverDesk(
            LeaverPlan plan,
            LeaverDeeds deeds,
            WorkloadDesk work,
            ResponsibilityDesk responsibilities,
            DeputyDesk deputies,
            IdentityDesk identity,
            AwayDesk away,
            ObjectProvider<Belongings> belongings,
            CurrentUser user) {
        this.plan = plan;
        this.deeds = deeds;
        this.work = work;
        this.responsibilities = responsibilities;
        this.deputies = deputies;
        this.identity = identity;
        this.away = away;
        this.belongings = belongings.stream().toList();
        this.user = user;
    }

    /** Whose account the asker may close: whom he leads, or anybody's for an administrator, never his own. */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<StaffMember> mayLeave() {
        var all = user.has(Role.ADMINISTRATOR) ? identity.everybody() : away.mayBeSetByMe();
        return all.stream().filter(member -> !member.id().equals(user.id())).toList();
    }

    /**
     * Everything that hangs on an account, each with where it would go.
     *
     * @param to the one who is to have all of it; null to share it out
     * @throws TeamRejection if the asker does not lead the leaver, or it should go to the leaver
     */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<LeaverItem> plan(UserId leaver, @Nullable UserId to) {
        var member = leaver(leaver);
        if (leaver.equals(to)) throw new TeamRejection(TeamRejection.Reason.TO_THE_LEAVER).at("to");
        return plan.of(member, to);
    }

    /**
     * Hands one thing over, as planned.
     *
     * @throws TeamRejection if there is no reason, or the asker does not lead the leaver
     */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    public void handOver(UserId leaver, LeaverItem item, String reason) {
        if (reason.isBlank()) throw new TeamRejection(TeamRejection.Reason.NO_REASON).at("reason");
        leaver(leaver);
        if (leaver.equals(item.to())) throw new TeamRejection(TeamRejection.Reason.TO_THE_LEAVER).at("to");
        deeds.handOver(leaver, item, reason.strip());
    }

    /** How many things hang on an account. */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public int remaining(UserId leaver) {
        var open = new ArrayList<Object>(work.everythingOf(leaver));
        List<CaseHeld> held = responsibilities.heldBy(leaver);
        open.addAll(held);
        open.addAll(deputies.of(leaver));
        open.addAll(deputies.leaningOn(leaver));
        belongings.forEach(one -> open.addAll(one.of(leaver)));
        return open.size();
    }

    /**
     * Closes the account; the name stays in every trail.
     *
     * @throws TeamRejection if something still hangs on it, or it is the asker's own
     */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    public void close(UserId leaver) {
        leaver(leaver);
        var remaining = remaining(leaver);
        if (remaining > 0) throw new TeamRejection(TeamRejection.Reason.STILL_HAS_WORK, remaining);
        identity.leave(leaver);
    }

    private StaffMember leaver(UserId id) {
        if (id.equals(user.id())) throw new TeamRejection(TeamRejection.Reason.OWN_ACCOUNT);
        return mayLeave().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TeamRejection(TeamRejection.Reason.NOT_YOUR_TEAM));
    }
}
