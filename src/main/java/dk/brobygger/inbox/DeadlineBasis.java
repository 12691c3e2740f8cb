package dk.brobygger.inbox;

import dk.brobygger.law.LawDesk;
import dk.brobygger.law.Ruling;
import dk.brobygger.law.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
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

    /** The paragraph of the law that sets a step's deadline, or that it is the municipality's own. */
    String paragraphOf(String processId, String elementId) {
        return law.deadlineOf(processId, elementId, LocalDate.now(clock)).paragraph();
    }

    /** Whether this ground moves a step's deadline ({@code allowed}), and the sentence that the new one rests on. */
    Ruling mayMove(String processId, String elementId, DueGround ground) {
        return law.decide(
                "deadline-move",
                LocalDate.now(clock),
                Map.of("ground", ground.name(), "deadlineParagraph", paragraphOf(processId, elementId)));
    }

    String of(String processId, String elementId) {
        return law.deadlineBasis(processId, elementId, LocalDate.now(clock));
    }
}
