package dk.brobygger.task;

import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.task.WorkRejection.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks up colleagues before they are given something. */
@Component
public class Receivers {

    private final IdentityDesk identity;
    private final DeputyDesk deputies;
    private final RightsBook rights;
    private final Clock clock;

    Receivers(IdentityDesk identity, DeputyDesk deputies, RightsBook rights, Clock clock) {
        this.identity = identity;
        this.deputies = deputies;
        this.rights = rights;
        this.clock = clock;
    }

    /** @throws WorkRejection if there is no such colleague, or not any more */
    public Receiver of(UserId colleague) {
        var member = identity.member(colleague)
                .orElseThrow(() -> new WorkRejection(Reason.NO_SUCH_COLLEAGUE, colleague.value()).at("to"));
        if (!identity.isActive(colleague)) throw new WorkRejection(Reason.HAS_LEFT, member.name()).at("to");
        return new Receiver(member.name(), rights.of(colleague), away(colleague));
    }

    private List<Receiver.Away> away(UserId colleague) {
        var today = LocalDate.now(clock);
        return deputies.of(colleague).stream()
                .filter(absence -> absence.isOn(today))
                .map(absence -> absence.plan())
                .map(plan -> new Receiver.Away(
                        plan.role(), plan.deputy() == null ? null : identity.nameOf(plan.deputy()), plan.lastDay()))
                .toList();
    }
}
