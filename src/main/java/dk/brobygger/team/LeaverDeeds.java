package dk.brobygger.team;

import dk.brobygger.casefile.ResponsibilityDesk;
import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.deputy.StaffAbsenceFacts;
import dk.brobygger.identity.Belongings;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.work.ReassignmentDesk;
import dk.brobygger.workload.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands over one thing of a leaver's, each kind in its own way. */
@Component
class LeaverDeeds {

    private final ReassignmentDesk tasks;
    private final ResponsibilityDesk cases;
    private final DeputyDesk deputies;
    private final List<Belongings> belongings;
    private final Clock clock;

    LeaverDeeds(
            ReassignmentDesk tasks,
            ResponsibilityDesk cases,
            DeputyDesk deputies,
            ObjectProvider<Belongings> belongings,
            Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.deputies = deputies;
        this.belongings = belongings.stream().toList();
        this.clock = clock;
    }

    void handOver(UserId leaver, LeaverItem item, String reason) {
        switch (item.kind()) {
            case CASE -> giveCase(leaver, item, reason);
            case TASK -> giveTask(leaver, item, reason);
            case DEPUTY -> standIn(item);
            case ABSENCE -> deputies.end(((StaffAbsenceFacts) item.thing()).id());
            case OTHER -> giveOther(leaver, item);
        }
    }

    private void giveCase(UserId leaver, LeaverItem item, String reason) {
        var held = (WorkItem) item.thing();
        var to = item.to();
        if (to == null) {
            cases.leave(held.caseId(), leaver);
            return;
        }
        for (String id : held.roles()) {
            var role = Role.of(id);
            if (role.isPresent()) cases.handOver(held.caseId(), role.get(), to, reason);
        }
    }

    private void giveTask(UserId leaver, LeaverItem item, String reason) {
        var to = item.to();
        if (to == null) tasks.giveBack(item.id(), leaver, reason);
        else tasks.reassign(item.id(), leaver.value(), to, reason);
    }

    /** The absence goes on with another deputy; where there is none, it goes on without, as the plan has said. */
    private void standIn(LeaverItem item) {
        var absence = (StaffAbsenceFacts) item.thing();
        var plan = absence.plan();
        deputies.end(absence.id());
        var today = LocalDate.now(clock);
        var from = plan.firstDay().isBefore(today) ? today : plan.firstDay();
        deputies.set(new AbsencePlan(
                plan.absent(), plan.role(), from, plan.lastDay(), item.to(), plan.kind(), plan.newWork()));
    }

    private void giveOther(UserId leaver, LeaverItem item) {
        var to = item.to();
        var thing = (Belongings.Belonging) item.thing();
        belongings.stream()
                .filter(kept -> kept.titleKey().equals(item.title()))
                .findFirst()
                .ifPresent(kept -> {
                    if (to == null) kept.giveUp(thing, leaver);
                    else kept.handOver(thing, leaver, to);
                });
    }
}
