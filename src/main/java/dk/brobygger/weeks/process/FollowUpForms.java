package dk.brobygger.weeks.process;

import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.followup.ContactChannel;
import dk.brobygger.followup.FollowUpDesk;
import dk.brobygger.followup.MissedReason;
import dk.brobygger.followup.PlanTrack;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The talks of the plan: the first-day call, follow-ups, midway and end meeting. */
@Component
class FollowUpForms {

    private final FollowUpDesk followUp;
    private final PlacementDesk placements;
    private final AbsenceDesk absences;
    private final PlacementWords words;

    FollowUpForms(FollowUpDesk followUp, PlacementDesk placements, AbsenceDesk absences, PlacementWords words) {
        this.followUp = followUp;
        this.placements = placements;
        this.absences = absences;
        this.words = words;
    }

    record FirstDay(
            @NotBlank String held,
            @Nullable LocalDate heldOn,
            @Nullable String channel,
            @Nullable String showedUp,
            @Nullable String summary,
            @Nullable String nextStep,
            @Nullable String missedReason,
            @Nullable String missedNote) {}

    record Talk(
            @NotBlank String held,
            @Nullable LocalDate heldOn,
            @Nullable String channel,
            @Nullable BigDecimal hoursMet,
            @Nullable BigDecimal weeklyHours,
            @Nullable String summary,
            @Nullable String nextStep,
            @Nullable String missedReason,
            @Nullable String missedNote) {}

    record EndTalk(
            @NotBlank String held,
            @Nullable LocalDate heldOn,
            @Nullable String channel,
            @Nullable BigDecimal hoursMet,
            @Nullable String summary,
            @Nullable String nextStep,
            @Nullable String missedReason,
            @Nullable String missedNote) {}

    record Overdue(@NotBlank String action) {}

    @Prefill("placement-first-day-call")
    Map<String, Object> firstDayCall(Step step) {
        return words.about(step.caseId(), Map.of("held", "held", "heldOn", words.today(), "channel", "PHONE"));
    }

    @OnAnswers("placement-first-day-call")
    void firstDayCall(Step step, FirstDay answers) {
        held(step, answers.held(), answers.heldOn(), answers.channel(), answers.missedReason());
        words.note(
                step.caseId(),
                "placement.note.firstDayCall",
                answers.summary(),
                answers.nextStep(),
                answers.missedNote());
        if ("no".equals(answers.showedUp())) stayedAway(step);
    }

    @Prefill("placement-follow-up")
    Map<String, Object> followUp(Step step) {
        return talk(step);
    }

    @OnAnswers("placement-follow-up")
    void followUp(Step step, Talk answers) {
        talk(step, answers, "placement.note.followUp");
    }

    @Prefill("placement-midway-meeting")
    Map<String, Object> midwayMeeting(Step step) {
        return talk(step);
    }

    @OnAnswers("placement-midway-meeting")
    void midwayMeeting(Step step, Talk answers) {
        talk(step, answers, "placement.note.midwayMeeting");
    }

    @Prefill("placement-end-meeting")
    Map<String, Object> endMeeting(Step step) {
        return talk(step);
    }

    @OnAnswers("placement-end-meeting")
    void endMeeting(Step step, EndTalk answers) {
        held(step, answers.held(), answers.heldOn(), answers.channel(), answers.missedReason());
        if (answers.hoursMet() != null) placements.attendedLastWeek(step.caseId(), answers.hoursMet());
        words.note(
                step.caseId(),
                "placement.note.endMeeting",
                answers.summary(),
                answers.nextStep(),
                answers.missedNote());
    }

    @WhenCompleting("placement-follow-up")
    List<String> followUpLeadsTo(Step step) {
        return next(step);
    }

    @WhenCompleting("placement-midway-meeting")
    List<String> midwayMeetingLeadsTo(Step step) {
        return next(step);
    }

    @Prefill("placement-overdue")
    Map<String, Object> overdue(Step step) {
        return words.about(step.caseId());
    }

    @OnAnswers("placement-overdue")
    void overdue(Step step, Overdue answers) {
        words.note(step.caseId(), "placement.note.overdue", answers.action());
    }

    private Map<String, Object> talk(Step step) {
        return words.about(
                step.caseId(),
                Map.of(
                        "held",
                        "held",
                        "heldOn",
                        words.today(),
                        "weeklyHours",
                        placements.placement(step.caseId()).weeklyHours()));
    }

    private void talk(Step step, Talk answers, String heading) {
        held(step, answers.held(), answers.heldOn(), answers.channel(), answers.missedReason());
        if (answers.hoursMet() != null) placements.attendedLastWeek(step.caseId(), answers.hoursMet());
        if (answers.weeklyHours() != null) placements.agreeOnHours(step.caseId(), answers.weeklyHours());
        words.note(step.caseId(), heading, answers.summary(), answers.nextStep(), answers.missedNote());
    }

    private void held(
            Step step,
            String held,
            @Nullable LocalDate heldOn,
            @Nullable String channel,
            @Nullable String missedReason) {
        if ("held".equals(held) && heldOn != null)
            followUp.hold(
                    step.caseId(), PlanTrack.TALKS, heldOn, channel == null ? null : ContactChannel.valueOf(channel));
        else
            followUp.miss(
                    step.caseId(),
                    PlanTrack.TALKS,
                    missedReason == null ? MissedReason.OTHER : MissedReason.valueOf(missedReason));
    }

    private void stayedAway(Step step) {
        var firstDay = placements.placement(step.caseId()).firstDay();
        var known = absences.absences(step.caseId()).stream()
                .anyMatch(absence -> absence.since().equals(firstDay));
        if (!known) absences.reportAbsence(step.caseId(), firstDay);
    }

    private List<String> next(Step step) {
        return followUp.plan(step.caseId()).stream()
                .filter(contact -> contact.isPlanned() && PlanTrack.TALKS.has(contact.kind()))
                .skip(1)
                .findFirst()
                .map(contact -> words.text("placement.leads.next", contact.title(), words.day(contact.dueOn())))
                .map(List::of)
                .orElse(List.of("placement.leads.last"));
    }
}
