package dk.brobygger.law.process;

import dk.brobygger.law.LawDesk;
import dk.brobygger.law.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Gives models their due dates and timers in Danish working time, as {@code java.util.Date}: the engine takes no other.
 * A due date stands at the end of its working day.
 */
@Component("deadlines")
public class Deadlines {

    private final LawDesk law;
    private final WorkingDays days;
    private final RepositoryService repository;
    private final Clock clock;

    public Deadlines(LawDesk law, WorkingDays days, RepositoryService repository, Clock clock) {
        this.law = law;
        this.days = days;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * When the step that the execution stands at is due, by its row in {@code task-deadlines}: in a model
     * {@code ${deadlines.of(execution)}}.
     */
    public Date of(DelegateExecution execution) {
        var row = law.deadlineOf(processOf(execution), execution.getCurrentActivityId(), today());
        return row.has("workingHours")
                ? inWorkingHours(row.whole("workingHours"))
                : inWorkingDays(row.whole("workingDays"));
    }

    /**
     * When a timer of the model goes off, by its row in {@code reminders}: in a model
     * {@code ${deadlines.at(execution, 'Timer_AnswerOverdue')}}.
     *
     * @param event the timer's own id; the engine tells only the step that it hangs on
     */
    public Date at(DelegateExecution execution, String event) {
        var row = law.reminder(processOf(execution), event, today());
        var amount = row.whole("amount");
        return switch (row.text("unit")) {
            case "WORKING_HOURS" -> inWorkingHours(amount);
            case "WORKING_DAYS" -> inWorkingDays(amount);
            default -> Date.from(now().atZone(clock.getZone()).plusDays(amount).toInstant());
        };
    }

    /** @param days working days from today; 0 is the end of today, or of the next working day when today's is over */
    public Date inWorkingDays(int days) {
        var due = this.days.endOf(this.days.plus(today(), days));
        if (due.isBefore(now())) due = this.days.endOf(this.days.plus(today(), 1));
        return Date.from(due);
    }

    /** @param hours hours of working time from now */
    public Date inWorkingHours(int hours) {
        return Date.from(days.plusWorkingHours(now(), hours));
    }

    /** The end of that day's work, or of the next working day; for a due date that a capability computes itself. */
    public Date endOf(LocalDate day) {
        return Date.from(days.endOf(day));
    }

    private String processOf(DelegateExecution execution) {
        return repository
                .getProcessDefinition(execution.getProcessDefinitionId())
                .getKey();
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), clock.getZone());
    }
}
