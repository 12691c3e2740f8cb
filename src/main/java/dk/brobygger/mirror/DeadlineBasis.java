package dk.brobygger.mirror;

import dk.brobygger.law.LawDesk;
import dk.brobygger.law.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What a step's deadline rests on, and the house's usual one for a step whose model sets none. */
@Component
class DeadlineBasis {

    private final LawDesk law;
    private final WorkingDays days;
    private final Clock clock;

    DeadlineBasis(LawDesk law, WorkingDays days, Clock clock) {
        this.law = law;
        this.days = days;
        this.clock = clock;
    }

    Date usual(String processId, String elementId) {
        var today = LocalDate.now(clock);
        var deadline = law.deadlineOf(processId, elementId, today);
        return Date.from(
                deadline.has("workingHours")
                        ? days.plusWorkingHours(clock.instant(), deadline.whole("workingHours"))
                        : days.endOf(days.plus(today, deadline.whole("workingDays"))));
    }

    String of(String processId, String elementId) {
        return law.deadlineBasis(processId, elementId, LocalDate.now(clock));
    }
}
