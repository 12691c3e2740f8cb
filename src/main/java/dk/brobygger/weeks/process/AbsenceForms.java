package dk.brobygger.weeks.process;

import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.effort.Barrier;
import dk.brobygger.incident.BarrierDesk;
import dk.brobygger.placement.EndReason;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Illness and staying away. Nothing of what the illness is gets asked. */
@Component
class AbsenceForms {

    private final AbsenceDesk absences;
    private final PlacementDesk placements;
    private final BarrierDesk barriers;
    private final PlacementWords words;
    private final Clock clock;

    AbsenceForms(
            AbsenceDesk absences, PlacementDesk placements, BarrierDesk barriers, PlacementWords words, Clock clock) {
        this.absences = absences;
        this.placements = placements;
        this.barriers = barriers;
        this.words = words;
        this.clock = clock;
    }

    record IllnessNoted(
            @NotNull LocalDate illSince,
            @Nullable LocalDate expectedUntil,
            @Nullable String practical) {}

    record SickCall(
            @NotBlank String reached,
            @Nullable String needs,
            @Nullable String returns,
            @Nullable LocalDate expectedUntil,
            @NotBlank String nextStep) {}

    record PauseDecision(
            @NotBlank String outcome,
            @Nullable LocalDate pauseUntil,
            @Nullable BigDecimal weeklyHours,
            @NotBlank String reasons) {}

    record AbsenteeContact(
            @NotBlank String reached,
            @Nullable String goodReason,
            @Nullable String whatHappened,
            @Nullable LocalDate backOn) {}

    record ThreePartyTalk(
            @NotBlank String agreements,
            @NotBlank String barrierSeen,
            @Nullable String barrier) {}

    record AbsenceAssessment(
            @NotBlank String reasonable,
            @NotBlank String sanction,
            @NotBlank String candidateHeard,
            @NotBlank String outcome,
            @NotBlank String reasons,
            @NotBlank String paragraph) {}

    @Prefill("placement-note-illness")
    Map<String, Object> noteIllness(Step step) {
        var since = absences.absences(step.caseId()).stream()
                .filter(absence -> absence.illness())
                .findFirst()
                .map(absence -> absence.since().toString())
                .orElse(words.today());
        return words.about(step.caseId(), Map.of("illSince", since));
    }

    @OnAnswers("placement-note-illness")
    void noteIllness(Step step, IllnessNoted answers) {
        absences.expect(step.caseId(), answers.expectedUntil());
        words.note(step.caseId(), "placement.note.noteIllness", words.day(answers.illSince()), answers.practical());
    }

    @WhenCompleting("placement-note-illness")
    List<String> noteIllnessLeadsTo(Step step) {
        return List.of("placement.leads.illness", "placement.leads.planMoves");
    }

    @Prefill("placement-call-sick")
    Map<String, Object> callSick(Step step) {
        return words.about(step.caseId());
    }

    @OnAnswers("placement-call-sick")
    void callSick(Step step, SickCall answers) {
        absences.called(step.caseId(), answers.expectedUntil());
        if ("back".equals(answers.returns()) && absences.isIll(step.caseId()))
            absences.recover(step.caseId(), LocalDate.now(clock));
        words.note(step.caseId(), "placement.note.callSick", answers.needs(), answers.nextStep());
    }

    @Prefill("placement-decide-pause")
    Map<String, Object> decidePause(Step step) {
        return words.about(step.caseId());
    }

    @OnAnswers("placement-decide-pause")
    void decidePause(Step step, PauseDecision answers) {
        absences.decidePause(step.caseId(), "pause".equals(answers.outcome()) ? answers.pauseUntil() : null);
        if (answers.weeklyHours() != null) placements.agreeOnHours(step.caseId(), answers.weeklyHours());
        if ("stop".equals(answers.outcome())) placements.stop(step.caseId(), EndReason.ILLNESS);
        words.note(step.caseId(), "placement.note.decidePause", answers.reasons());
    }

    @WhenCompleting("placement-decide-pause")
    List<String> decidePauseLeadsTo(Step step) {
        return List.of("placement.leads.pause");
    }

    @Prefill("placement-contact-absentee")
    Map<String, Object> contactAbsentee(Step step) {
        return words.about(step.caseId());
    }

    @OnAnswers("placement-contact-absentee")
    void contactAbsentee(Step step, AbsenteeContact answers) {
        absences.heard(step.caseId(), "yes".equals(answers.goodReason()), answers.backOn());
        words.note(step.caseId(), "placement.note.contactAbsentee", answers.whatHappened());
    }

    @WhenCompleting("placement-contact-absentee")
    List<String> contactAbsenteeLeadsTo(Step step) {
        return absences.isRepeated(step.caseId())
                ? List.of("placement.leads.threePartyTalk")
                : List.of("placement.leads.firstAbsence");
    }

    @Prefill("placement-three-party-talk")
    Map<String, Object> threePartyTalk(Step step) {
        return words.about(step.caseId(), Map.of("heldOn", words.today()));
    }

    @OnAnswers("placement-three-party-talk")
    void threePartyTalk(Step step, ThreePartyTalk answers) {
        if (answers.barrier() != null) barriers.report(step.caseId(), Barrier.valueOf(answers.barrier()));
        words.note(step.caseId(), "placement.note.threePartyTalk", answers.agreements());
    }

    @Prefill("placement-assess-absence")
    Map<String, Object> assessAbsence(Step step) {
        var days = absences.absences(step.caseId()).stream()
                .filter(absence -> !absence.illness() && !absence.excused())
                .map(absence -> words.day(absence.since()))
                .toList();
        return words.about(
                step.caseId(),
                Map.of(
                        "absenceText",
                        words.text("placement.absences", String.join(", ", days)),
                        "paragraph",
                        "LAS § 36"));
    }

    @OnAnswers("placement-assess-absence")
    void assessAbsence(Step step, AbsenceAssessment answers) {
        absences.assess(step.caseId(), "yes".equals(answers.reasonable()), "yes".equals(answers.candidateHeard()));
        if ("stop".equals(answers.outcome())) placements.stop(step.caseId(), EndReason.ABSENCE);
        words.note(step.caseId(), "placement.note.assessAbsence", answers.reasons(), answers.paragraph());
    }
}
