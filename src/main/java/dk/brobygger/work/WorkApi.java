package dk.brobygger.work;

import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.task.Given;
import dk.brobygger.task.TaskDoor;
import dk.brobygger.task.WorkRejection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Work on tasks for other programs: who does them, and when. */
@RestController
@TaskDoor
@RequestMapping("/api")
@Tag(name = "Inbox")
class WorkApi {

    /** @param version as the task was seen */
    record Handing(
            @Nullable String to,
            @Nullable Integer version,
            @Nullable String reason) {}

    record Snoozing(
            @Nullable LocalDate until,

            @Nullable @Schema(description = "tomorrow, monday or week (then the next working day), instead of until")
            String preset) {}

    record Priority(@Nullable Integer priority, @Nullable String reason) {}

    record DueChange(
            @Nullable Integer version,

            @Nullable @Schema(description = "The new deadline's day")
            LocalDate due,

            @Nullable @Schema(description = "Instead of due: the day until which the deadline stands still")
            LocalDate pauseUntil,

            @Schema(description = "Instead of due: a deadline that stands still runs again")
            boolean resume,

            @Nullable String reason,

            @Nullable @Schema(description = "hearing, documentation, notified, agreed, waiting or priorities")
            String ground) {}

    /** @param reason may be left out for one's own task */
    record Releasing(@Nullable String reason) {}

    private final InboxDesk inbox;
    private final WorkDesk work;
    private final ScheduleDesk schedule;
    private final WorkingDays workingDays;
    private final Clock clock;

    WorkApi(InboxDesk inbox, WorkDesk work, ScheduleDesk schedule, WorkingDays workingDays, Clock clock) {
        this.inbox = inbox;
        this.work = work;
        this.schedule = schedule;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @PostMapping("/tasks/{id}/assign")
    @Operation(
            summary = "Give a task to a colleague",
            description = "Who has it hands it over; a leder gives any within his reach.")
    @ApiResponse(responseCode = "200", description = "The colleague has it; token takes it back until it runs out")
    @ApiResponse(responseCode = "404", description = "No such task that you may see")
    @ApiResponse(responseCode = "409", description = "It changed since you saw it")
    @ApiResponse(
            responseCode = "422",
            description = "Not yours to give, or the colleague is unknown, away, excluded, or hasn't the role")
    Undo assign(@PathVariable String id, @RequestBody Handing handing) {
        return work.assign(
                id, Given.version(handing.version()), Given.colleague(handing.to()), Given.text(handing.reason()));
    }

    @PostMapping("/tasks/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Give a task back to the group",
            description = "With a reason also that of one for whom you stand in, or whom you lead.")
    @ApiResponse(responseCode = "204", description = "The group has it")
    @ApiResponse(responseCode = "409", description = "It is not yours, and no reason is given")
    @ApiResponse(responseCode = "422", description = "Nobody has it, it is not yours to give, or it is lent")
    void release(@PathVariable String id, @RequestBody(required = false) @Nullable Releasing releasing) {
        var reason = releasing == null ? "" : Given.text(releasing.reason());
        if (reason.isBlank()) inbox.release(id);
        else work.release(id, reason);
    }

    @PostMapping("/tasks/{id}/delegate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Let a colleague work on a task that stays yours",
            description = "The colleague writes the answers and returns it; you complete it.")
    @ApiResponse(responseCode = "204", description = "The colleague works on it")
    @ApiResponse(responseCode = "409", description = "It changed since you saw it, or nobody has it")
    @ApiResponse(responseCode = "422", description = "Not yours to lend, or the colleague can't have it")
    void delegate(@PathVariable String id, @RequestBody Handing handing) {
        work.delegate(
                id, Given.version(handing.version()), Given.colleague(handing.to()), Given.text(handing.reason()));
    }

    @PostMapping("/tasks/{id}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bring a lent task back to the one whose it is")
    @ApiResponse(responseCode = "204", description = "It is back")
    @ApiResponse(responseCode = "422", description = "It is not lent, or you have no part in it")
    void giveBack(@PathVariable String id) {
        work.giveBack(id);
    }

    @PostMapping("/tasks/{id}/snooze")
    @Operation(summary = "Put a task off", description = "It comes back by itself when that day begins.")
    @ApiResponse(responseCode = "200", description = "It sleeps; token takes it back until it runs out")
    @ApiResponse(responseCode = "409", description = "It is not yours")
    @ApiResponse(responseCode = "422", description = "No day, one that has passed, or one too far ahead")
    Undo snooze(@PathVariable String id, @RequestBody Snoozing snoozing) {
        return schedule.snooze(id, day(snoozing));
    }

    @PostMapping("/tasks/{id}/wake")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Wake a task", description = "Also takes away the mark that it has slept.")
    @ApiResponse(responseCode = "204", description = "It is awake")
    @ApiResponse(responseCode = "409", description = "It is not yours")
    void wake(@PathVariable String id) {
        schedule.wake(id);
    }

    @PostMapping("/tasks/{id}/priority")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Make a task more or less urgent", description = "0 to 100; 50 is usual, higher goes first.")
    @ApiResponse(responseCode = "204", description = "It has that priority")
    @ApiResponse(responseCode = "422", description = "Not yours to say, no reason, or no such priority")
    void prioritise(@PathVariable String id, @RequestBody Priority wanted) {
        schedule.prioritise(id, wanted.priority() == null ? -1 : wanted.priority(), Given.text(wanted.reason()));
    }

    @PostMapping("/tasks/{id}/due")
    @Operation(
            summary = "Move a deadline, let it stand still, or let it run again",
            description = "A deadline of the law moves only on a ground of the law: hearing, documentation, notified.")
    @ApiResponse(responseCode = "200", description = "The deadline now, what it rests on, and the new version")
    @ApiResponse(responseCode = "409", description = "It changed since you saw it")
    @ApiResponse(responseCode = "422", description = "No reason, a day that has passed, or a ground that doesn't do")
    DueAnswer due(@PathVariable String id, @RequestBody DueChange change) {
        var version = Given.version(change.version());
        if (change.resume()) return schedule.resumeDue(id, version);
        var ground = Given.one(DueGround.class, change.ground(), WorkRejection.Reason.GROUND_UNKNOWN, "ground");
        if (change.pauseUntil() != null)
            return schedule.pauseDue(id, version, change.pauseUntil(), Given.text(change.reason()), ground);
        if (change.due() == null) throw new WorkRejection(WorkRejection.Reason.DAY_MISSING).at("due");
        return schedule.moveDue(id, version, change.due(), Given.text(change.reason()), ground);
    }

    @PostMapping("/undo/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back what you just did to a task")
    @ApiResponse(responseCode = "204", description = "It is as it was")
    @ApiResponse(responseCode = "409", description = "The task is done")
    @ApiResponse(responseCode = "422", description = "Too late, or somebody has gone on with it")
    void undo(@PathVariable UUID token) {
        work.undo(token);
    }

    private LocalDate day(Snoozing snoozing) {
        if (snoozing.until() != null) return snoozing.until();
        return Given.one(SnoozePreset.class, snoozing.preset(), WorkRejection.Reason.DAY_MISSING, "until")
                .from(LocalDate.now(clock), workingDays);
    }
}
