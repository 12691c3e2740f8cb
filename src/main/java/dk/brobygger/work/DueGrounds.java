package dk.brobygger.work;

import dk.brobygger.law.LawDesk;
import dk.brobygger.law.Ruling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the law says of moving the deadline of a step. */
@Component
class DueGrounds {

    private final LawDesk law;
    private final Clock clock;

    DueGrounds(LawDesk law, Clock clock) {
        this.law = law;
        this.clock = clock;
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
}
