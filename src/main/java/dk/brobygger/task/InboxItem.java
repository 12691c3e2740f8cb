package dk.brobygger.task;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.rights.Pool;
import dk.brobygger.rights.Why;
import dk.brobygger.views.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list.
 *
 * @param id the engine's task id
 * @param step id of the user task in its model
 * @param process id of the model
 * @param processName name of the phase
 * @param candidate as lists may show it
 * @param stage how far the case is
 * @param week week of the placement today, from 1; null outside its weeks
 * @param weeks planned weeks of the placement; null before there is one
 * @param due the deadline
 * @param dueBasis one Danish sentence: what the deadline rests on
 * @param assignee user name; null while nobody has it
 * @param groups role ids that may take it
 * @param team id of the case's team; null while it belongs to none
 * @param district id of the case's district; null while that is not known
 * @param marks what people have put on the task
 * @param why why the asker sees it; null where the asker may only know that it is there
 * @param doneAt when it was done; null while it is open
 * @param version counts changes of owner and deadline; completing wants the one that was seen
 */
public record InboxItem(
        String id,
        String name,
        String step,
        String process,
        String processName,
        String caseNumber,
        CaseId caseId,
        @Nullable String company,
        @Nullable String candidate,
        boolean confidential,
        CaseStage stage,
        @Nullable Integer week,
        @Nullable Integer weeks,
        Instant due,
        String dueBasis,
        Urgency urgency,
        @Nullable String assignee,
        List<String> groups,
        int version,
        CaseKind kind,
        @Nullable String team,
        @Nullable String district,
        Instant createdAt,
        Marks marks,
        @Nullable Why why,
        @Nullable Instant doneAt) {

    /** @param why why the asker sees it; null where the asker may only know that it is there */
    static InboxItem of(InboxTask task, Pool pool, @Nullable Why why, Urgency urgency, LocalDate today, Instant now) {
        var model = task.model();
        var about = task.about();
        return new InboxItem(
                task.getId(),
                task.name(),
                model.elementId(),
                model.processId(),
                model.processName(),
                about.caseNumber(),
                task.caseId(),
                about.company(),
                about.candidate(),
                about.confidential(),
                about.stage(),
                about.week(today),
                about.weeks(),
                task.due(),
                task.dueBasis(),
                urgency,
                task.assignee(),
                task.roles(),
                task.revision(),
                about.kind(),
                pool.team() == null ? null : pool.team().value(),
                pool.district() == null ? null : pool.district().value(),
                task.createdAt(),
                task.marks().shown(about.lastNote(), task.ownerSince(), today, now),
                why,
                null);
    }

    /** »Amina R., Klitrosen Service«; empty while it is about nobody. */
    public String whom() {
        return Stream.of(candidate, company)
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    /**
     * What people have put on a task.
     *
     * @param priority higher goes first; 50 is usual
     * @param followUp day on which somebody wants to look at it again
     * @param snoozedUntil until when it sleeps
     * @param back it has slept and is awake again
     * @param lastNote beginning of the case's latest note
     * @param comments how many there are
     * @param ownerSince when the owner got it
     * @param delegatedBy whose it stays while the assignee works on it; null when it is the assignee's own
     * @param pausedUntil until when its deadline stands still
     * @param review what a second pair of eyes has said; null while nobody was asked
     * @param reviewOf who is asked to look at it now
     * @param dueChange what somebody did to its deadline; null while it is the step's own
     */
    public record Marks(
            int priority,
            @Nullable LocalDate followUp,
            @Nullable Instant snoozedUntil,
            boolean back,
            @Nullable String lastNote,
            int comments,
            @Nullable Instant ownerSince,
            @Nullable String delegatedBy,
            @Nullable LocalDate pausedUntil,
            @Nullable ReviewState review,
            @Nullable String reviewOf,
            @Nullable DueChange dueChange) {

        /** Priority of a task that nobody has given another. */
        public static final int USUAL = 50;

        public static final Marks NONE =
                new Marks(USUAL, null, null, false, null, 0, null, null, null, null, null, null);
    }

    /**
     * A deadline that somebody moved or paused.
     *
     * @param before where it was
     * @param by user name
     */
    public record DueChange(LocalDate before, String by, String why) {}
}
