package dk.brobygger.weeks.process;

import dk.brobygger.effort.EffortFacts;
import dk.brobygger.effort.EffortState;
import dk.brobygger.effort.ParallelEffortDesk;
import dk.brobygger.incident.BarrierDesk;
import dk.brobygger.placement.EndReason;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parallel team: called together, answering, agreeing with the candidate. The company sees none of it. */
@Component
class ParallelEffortForms {

    private static final Map<String, EffortState> STATES = Map.of(
            "resolved", EffortState.RESOLVED,
            "ongoing", EffortState.ONGOING,
            "pause", EffortState.PAUSED,
            "stop", EffortState.STOPPED);

    private final ParallelEffortDesk efforts;
    private final BarrierDesk barriers;
    private final PlacementDesk placements;
    private final PlacementWords words;

    ParallelEffortForms(
            ParallelEffortDesk efforts, BarrierDesk barriers, PlacementDesk placements, PlacementWords words) {
        this.efforts = efforts;
        this.barriers = barriers;
        this.placements = placements;
        this.words = words;
    }

    record Convoked(
            @NotEmpty List<String> members, @NotBlank String question) {}

    record MemberAnswer(
            @NotBlank String member,
            @NotBlank String canHelp,
            @NotBlank String offer,
            @Nullable LocalDate startsOn,
            @Nullable String callsCandidate) {}

    record Pressed(@NotBlank String action) {}

    record HelpAgreed(
            @NotBlank String agreements,
            @NotBlank String outcome,
            @Nullable LocalDate reviewOn,
            @Nullable String reasons) {}

    record Option(String label, String value) {}

    @Prefill("placement-convoke-team")
    Map<String, Object> convokeTeam(Step step) {
        var barrier = efforts.effort(step.businessKey()).barrier();
        return words.about(step.caseId(), Map.of("barrierText", words.text("placement.barrier." + barrier)));
    }

    @OnAnswers("placement-convoke-team")
    void convokeTeam(Step step, Convoked answers) {
        efforts.convoke(step.businessKey(), answers.members(), answers.question());
    }

    @WhenCompleting("placement-convoke-team")
    List<String> convokeTeamLeadsTo(Step step) {
        return List.of("placement.leads.members");
    }

    @Prefill("placement-answer-as-member")
    Map<String, Object> answerAsMember(Step step) {
        var effort = efforts.effort(step.businessKey());
        return words.about(
                step.caseId(),
                Map.of(
                        "question", effort.question(),
                        "memberOptions",
                                effort.missing().stream()
                                        .map(member -> new Option(member(member), member))
                                        .toList()));
    }

    @OnAnswers("placement-answer-as-member")
    void answerAsMember(Step step, MemberAnswer answers) {
        var helps = words.text("placement.canHelp." + answers.canHelp());
        var who = answers.callsCandidate() == null ? "" : " (" + answers.callsCandidate() + ")";
        efforts.answer(
                step.businessKey(),
                answers.member(),
                helps + ": " + answers.offer().strip() + who);
    }

    @Prefill("placement-press-for-answers")
    Map<String, Object> pressForAnswers(Step step) {
        var missing = efforts.effort(step.businessKey()).missing().stream()
                .map(this::member)
                .collect(Collectors.joining(", "));
        return words.about(step.caseId(), Map.of("missingText", missing));
    }

    @OnAnswers("placement-press-for-answers")
    void pressForAnswers(Step step, Pressed answers) {
        words.note(step.caseId(), "placement.note.pressForAnswers", answers.action());
    }

    @Prefill("placement-agree-on-help")
    Map<String, Object> agreeOnHelp(Step step) {
        return answered(step);
    }

    @OnAnswers("placement-agree-on-help")
    void agreeOnHelp(Step step, HelpAgreed answers) {
        agree(step, answers);
    }

    @WhenCompleting("placement-agree-on-help")
    List<String> agreeOnHelpLeadsTo(Step step) {
        return List.of("placement.leads.effort");
    }

    @Prefill("placement-follow-up-effort")
    Map<String, Object> followUpEffort(Step step) {
        return answered(step);
    }

    @OnAnswers("placement-follow-up-effort")
    void followUpEffort(Step step, HelpAgreed answers) {
        agree(step, answers);
    }

    @WhenCompleting("placement-follow-up-effort")
    List<String> followUpEffortLeadsTo(Step step) {
        return List.of("placement.leads.effort");
    }

    private void agree(Step step, HelpAgreed answers) {
        barriers.agree(step.businessKey(), STATES.get(answers.outcome()), answers.reviewOn());
        if ("stop".equals(answers.outcome()) && placements.isOpen(step.caseId()))
            placements.stop(step.caseId(), EndReason.BARRIER);
        words.note(step.caseId(), "placement.note.agreeOnHelp", answers.agreements(), answers.reasons());
    }

    private Map<String, Object> answered(Step step) {
        return words.about(step.caseId(), Map.of("answersText", answers(efforts.effort(step.businessKey()))));
    }

    private String answers(EffortFacts effort) {
        return effort.members().stream()
                .map(member -> "**" + member(member) + "**: "
                        + (effort.missing().contains(member)
                                ? words.text("placement.noAnswer")
                                : effort.answers().get(member)))
                .collect(Collectors.joining("\n\n"));
    }

    private String member(String member) {
        return words.text("placement.member." + member);
    }
}
