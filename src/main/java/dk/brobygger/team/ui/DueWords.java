package dk.brobygger.team.ui;

import com.vaadin.flow.component.html.Span;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Status;
import dk.brobygger.views.Urgency;
import dk.brobygger.workload.WorkItem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Deadlines and ages of tasks in words. */
@Component
class DueWords {

    private final WorkingDays days;
    private final Clock clock;

    DueWords(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** Sign and words: »2 arbejdsdage over«. */
    Span label(WorkItem work) {
        return status(work.urgency()).label(words(work));
    }

    String words(WorkItem work) {
        var today = LocalDate.now(clock);
        var due = day(work.due());
        return DateWords.due(due, today, isLate(work.urgency()) ? days.between(due, today) : 0);
    }

    /** Working days since a moment. */
    int age(Instant since) {
        return Math.max(0, days.between(day(since), LocalDate.now(clock)));
    }

    static Status status(Urgency urgency) {
        return switch (urgency) {
            case CRITICAL -> Status.CRITICAL;
            case OVERDUE -> Status.OVERDUE;
            case SOON -> Status.DUE_SOON;
            case LATER -> Status.NOT_YET;
        };
    }

    private static boolean isLate(Urgency urgency) {
        return urgency == Urgency.CRITICAL || urgency == Urgency.OVERDUE;
    }

    private LocalDate day(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone()).toLocalDate();
    }
}
