package dk.brobygger.weeks.process;

import dk.brobygger.effort.Barrier;
import dk.brobygger.incident.BarrierDesk;
import dk.brobygger.incident.IncidentDesk;
import dk.brobygger.placement.EndReason;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What else happens in the weeks: mentor, consent, injury, urgent help, target group, ratio, new law. */
@Component
class IncidentForms {

    private static final String STOP = "stop";

    private final IncidentDesk incidents;
    private final PlacementDesk placements;
    private final BarrierDesk barriers;
    private final PlacementWords words;

    IncidentForms(IncidentDesk incidents, PlacementDesk placements, BarrierDesk barriers, PlacementWords words) {
        this.incidents = incidents;
        this.placements = placements;
        this.barriers = barriers;
        this.words = words;
    }

    record MentorAgreed(
            @NotBlank String outcome,
            @Nullable String mentor,
            @Nullable LocalDate from,
            @Nullable String handover) {}

    record Notified(@NotBlank String notified) {}

    record Assessed(@NotBlank String outcome, @NotBlank String reasons) {}

    record InjuryReported(
            @NotBlank String absenceDay,
            @Nullable LocalDate reportedOn,
            @Nullable String reportNumber,
            @NotBlank String description) {}

    record DeathReported(
            @Nullable LocalDate reportedOn, @Nullable String reportNumber) {}

    record InjuryFollowedUp(
            @NotBlank String outcome, @NotBlank String changed) {}

    record HelpGiven(
            @NotBlank String done,
            @NotBlank String barrierSeen,
            @Nullable String barrier) {}

    record SteppedIn(@NotBlank String whoHelps, @NotBlank String done) {}

    record TargetGroupAssessed(
            @NotBlank String outcome,
            @Nullable LocalDate newLastDay,
            @NotBlank String reasons) {}

    record RatioTalk(@NotBlank String companySays) {}

    record LawNoted(@NotBlank String difference) {}

    @Prefill("placement-agree-on-mentor")
    Map<String, Object> agreeOnMentor(Step step) {
        return words.about(step.caseId(), Map.of("from", words.today()));
    }

    @OnAnswers("placement-agree-on-mentor")
    void agreeOnMentor(Step step, MentorAgreed answers) {
        if (STOP.equals(answers.outcome())) placements.stop(step.caseId(), EndReason.MENTOR_LEFT);
        else if (answers.mentor() != null && answers.from() != null)
            placements.mentorIs(step.caseId(), answers.mentor(), answers.from());
        words.note(step.caseId(), "placement.note.agreeOnMentor", answers.handover());
    }

    @WhenCompleting("placement-agree-on-mentor")
    List<String> agreeOnMentorLeadsTo(Step step) {
        return List.of("placement.leads.mentor");
    }

    @Prefill("placement-notify-recipients")
    Map<String, Object> notifyRecipients(Step step) {
        return words.about(step.caseId(), Map.of("consentText", words.text("placement.consentWithdrawn")));
    }

    @OnAnswers("placement-notify-recipients")
    void notifyRecipients(Step step, Notified answers) {
        words.note(step.caseId(), "placement.note.notifyRecipients", answers.notified());
    }

    @Prefill("placement-reassess")
    Map<String, Object> reassess(Step step) {
        return words.about(step.caseId());
    }

    @OnAnswers("placement-reassess")
    void reassess(Step step, Assessed answers) {
        if (STOP.equals(answers.outcome())) placements.stop(step.caseId(), EndReason.CONSENT_WITHDRAWN);
        words.note(step.caseId(), "placement.note.reassess", answers.reasons());
    }

    @WhenCompleting("placement-reassess")
    List<String> reassessLeadsTo(Step step) {
        return List.of("placement.leads.reassess");
    }

    @Prefill("placement-report-injury")
    Map<String, Object> reportInjury(Step step) {
        return words.about(
                step.caseId(), Map.of("injuryText", words.text("placement.injury"), "reportedOn", words.today()));
    }

    @OnAnswers("placement-report-injury")
    void reportInjury(Step step, InjuryReported answers) {
        words.note(step.caseId(), "placement.note.reportInjury", answers.description(), answers.reportNumber());
    }

    @Prefill("placement-report-death")
    Map<String, Object> reportDeath(Step step) {
        return words.about(step.caseId(), Map.of("reportedOn", words.today()));
    }

    @OnAnswers("placement-report-death")
    void reportDeath(Step step, DeathReported answers) {
        placements.stop(step.caseId(), EndReason.WORK_INJURY);
        words.note(step.caseId(), "placement.note.reportDeath", answers.reportNumber());
    }

    @Prefill("placement-follow-up-injury")
    Map<String, Object> followUpInjury(Step step) {
        return words.about(step.caseId());
    }

    @OnAnswers("placement-follow-up-injury")
    void followUpInjury(Step step, InjuryFollowedUp answers) {
        if (STOP.equals(answers.outcome())) placements.stop(step.caseId(), EndReason.WORK_INJURY);
        words.note(step.caseId(), "placement.note.followUpInjury", answers.changed());
    }

    @Prefill("placement-urgent-help")
    Map<String, Object> urgentHelp(Step step) {
        return asked(step);
    }

    @OnAnswers("placement-urgent-help")
    void urgentHelp(Step step, HelpGiven answers) {
        if (answers.barrier() != null) barriers.report(step.caseId(), Barrier.valueOf(answers.barrier()));
        words.note(step.caseId(), "placement.note.urgentHelp", answers.done());
    }

    @Prefill("placement-step-in")
    Map<String, Object> stepIn(Step step) {
        return asked(step);
    }

    @OnAnswers("placement-step-in")
    void stepIn(Step step, SteppedIn answers) {
        words.note(step.caseId(), "placement.note.stepIn", answers.whoHelps(), answers.done());
    }

    @Prefill("placement-assess-target-group")
    Map<String, Object> assessTargetGroup(Step step) {
        return words.about(step.caseId(), Map.of("durationText", words.law(incidents.duration(step.caseId()))));
    }

    @OnAnswers("placement-assess-target-group")
    void assessTargetGroup(Step step, TargetGroupAssessed answers) {
        if (STOP.equals(answers.outcome())) placements.stop(step.caseId(), EndReason.TARGET_GROUP);
        if ("shorten".equals(answers.outcome()) && answers.newLastDay() != null)
            incidents.shorten(step.caseId(), answers.newLastDay());
        words.note(step.caseId(), "placement.note.assessTargetGroup", answers.reasons());
    }

    @Prefill("placement-talk-about-ratio")
    Map<String, Object> talkAboutRatio(Step step) {
        return words.about(step.caseId(), Map.of("ratioText", words.text("placement.ratioBroken")));
    }

    @OnAnswers("placement-talk-about-ratio")
    void talkAboutRatio(Step step, RatioTalk answers) {
        words.note(step.caseId(), "placement.note.talkAboutRatio", answers.companySays());
    }

    @Prefill("placement-note-law")
    Map<String, Object> noteLaw(Step step) {
        var changed = incidents
                .newRules(step.caseId())
                .map(rules -> words.text(
                        "placement.newLaw.from",
                        words.day(rules.inForce()),
                        rules.decisions().stream()
                                .map(decision -> words.text("law.decision." + decision))
                                .collect(Collectors.joining(", "))))
                .orElse("");
        return words.about(step.caseId(), Map.of("lawText", (changed + " " + words.text("placement.newLaw")).strip()));
    }

    @OnAnswers("placement-note-law")
    void noteLaw(Step step, LawNoted answers) {
        words.note(step.caseId(), "placement.note.noteLaw", answers.difference());
    }

    private Map<String, Object> asked(Step step) {
        return words.about(step.caseId(), Map.of("request", incidents.request(step.caseId())));
    }
}
