package dk.brobygger.weeks.process;

import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a placement ends: closed on its last day, or talked through when it ends before. */
@Component
class EndingForms {

    private final PlacementDesk placements;
    private final PlacementWords words;

    EndingForms(PlacementDesk placements, PlacementWords words) {
        this.placements = placements;
        this.words = words;
    }

    record Close(
            @NotBlank String achieved,
            @NotBlank String vitasNumber,
            @NotBlank String nextStep) {}

    record CompanyTalk(
            @NotBlank String withdrawalReason,
            @NotBlank String companyWords,
            @NotBlank String relationNote,
            @NotBlank String placeStays) {}

    record Told(@NotBlank String shown, @NotBlank String nextStep) {}

    record EndInVitas(
            @NotNull LocalDate endedOn,
            @NotBlank String vitasNumber,
            @NotBlank String vitasState) {}

    record Job(
            @NotBlank String employer,
            @NotBlank String samePlace,
            @NotNull LocalDate startsOn,
            @NotNull BigDecimal weeklyHours,
            @Nullable BigDecimal hourlyWage,
            @Nullable String firstWeek) {}

    @Prefill("placement-close")
    Map<String, Object> close(Step step) {
        return words.about(step.caseId());
    }

    @OnAnswers("placement-close")
    void close(Step step, Close answers) {
        placements.complete(step.caseId());
        words.note(step.caseId(), "placement.note.close", answers.achieved(), answers.nextStep());
    }

    @WhenCompleting("placement-close")
    List<String> closeLeadsTo(Step step) {
        return List.of("placement.leads.wages");
    }

    @Prefill("placement-company-talk")
    Map<String, Object> companyTalk(Step step) {
        return words.about(step.caseId());
    }

    @OnAnswers("placement-company-talk")
    void companyTalk(Step step, CompanyTalk answers) {
        if ("NO".equals(answers.placeStays())) placements.lowerPlace(step.caseId(), answers.relationNote());
        words.note(step.caseId(), "placement.note.companyTalk", answers.companyWords(), answers.relationNote());
    }

    @WhenCompleting("placement-company-talk")
    List<String> companyTalkLeadsTo(Step step) {
        return List.of("placement.leads.inform", "placement.leads.rematch");
    }

    @Prefill("placement-inform-candidate")
    Map<String, Object> informCandidate(Step step) {
        return words.about(step.caseId(), Map.of("toldOn", words.today()));
    }

    @OnAnswers("placement-inform-candidate")
    void informCandidate(Step step, Told answers) {
        words.note(step.caseId(), "placement.note.informCandidate", answers.shown(), answers.nextStep());
    }

    @Prefill("placement-end-in-vitas")
    Map<String, Object> endInVitas(Step step) {
        return words.about(step.caseId(), Map.of("endedOn", words.today()));
    }

    @OnAnswers("placement-end-in-vitas")
    void endInVitas(Step step, EndInVitas answers) {
        words.note(
                step.caseId(),
                "placement.note.endInVitas",
                answers.vitasNumber(),
                words.day(answers.endedOn()),
                answers.vitasState());
    }

    @WhenCompleting("placement-end-in-vitas")
    List<String> endInVitasLeadsTo(Step step) {
        return List.of("placement.leads." + placements.outcome(step.caseId()));
    }

    @Prefill("placement-register-job")
    Map<String, Object> registerJob(Step step) {
        return words.about(step.caseId());
    }

    @OnAnswers("placement-register-job")
    void registerJob(Step step, Job answers) {
        placements.registerJob(
                step.caseId(),
                answers.startsOn(),
                answers.weeklyHours(),
                answers.hourlyWage(),
                "yes".equals(answers.samePlace()));
        words.note(step.caseId(), "placement.note.registerJob", answers.employer(), answers.firstWeek());
    }

    @WhenCompleting("placement-register-job")
    List<String> registerJobLeadsTo(Step step) {
        return List.of("placement.leads.JOB_FOUND");
    }
}
