package dk.brobygger.weeks.process;

import dk.brobygger.extension.ExtensionDesk;
import dk.brobygger.extension.ExtensionFacts;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** More weeks: assessed, ruled and told. */
@Component
class ExtensionForms {

    private final ExtensionDesk extensions;
    private final PlacementDesk placements;
    private final PlacementWords words;

    ExtensionForms(ExtensionDesk extensions, PlacementDesk placements, PlacementWords words) {
        this.extensions = extensions;
        this.placements = placements;
        this.words = words;
    }

    record Need(
            @NotBlank String outcome,
            @Nullable Integer weeks,
            @Nullable String assessment,
            @Nullable Boolean specialNeed,
            @Nullable String nextStep) {}

    record RulingGiven(
            @NotBlank String outcome,
            @NotBlank String reasons,
            @NotBlank String paragraph) {}

    record ToldExtension(@NotEmpty List<String> told) {}

    record ToldRefusal(@NotBlank String nextStep) {}

    @Prefill("placement-assess-extension")
    Map<String, Object> assessExtension(Step step) {
        var facts = placements.placement(step.caseId());
        return words.about(
                step.caseId(),
                Map.of(
                        "lastDay", words.day(facts.lastDay()),
                        "decideBy", words.day(extensions.decideBy(step.caseId())),
                        "lawText", words.law(extensions.preview(step.caseId(), 1, false))));
    }

    @OnAnswers("placement-assess-extension")
    void assessExtension(Step step, Need answers) {
        if ("extend".equals(answers.outcome()) && answers.weeks() != null)
            extensions.ask(
                    step.caseId(),
                    answers.weeks(),
                    answers.assessment() == null ? "" : answers.assessment(),
                    Boolean.TRUE.equals(answers.specialNeed()));
        words.note(step.caseId(), "placement.note.assessExtension", answers.assessment(), answers.nextStep());
    }

    @WhenCompleting("placement-assess-extension")
    List<String> assessExtensionLeadsTo(Step step) {
        return List.of(words.law(extensions.preview(step.caseId(), 1, false)));
    }

    @Prefill("placement-rule-on-the-spot")
    Map<String, Object> ruleOnTheSpot(Step step) {
        return ruling(step);
    }

    @OnAnswers("placement-rule-on-the-spot")
    void ruleOnTheSpot(Step step, RulingGiven answers) {
        rule(step, answers);
    }

    @WhenCompleting("placement-rule-on-the-spot")
    List<String> ruleOnTheSpotLeadsTo(Step step) {
        return List.of("placement.leads.extended");
    }

    @Prefill("placement-rule-on-extension")
    Map<String, Object> ruleOnExtension(Step step) {
        return ruling(step);
    }

    @OnAnswers("placement-rule-on-extension")
    void ruleOnExtension(Step step, RulingGiven answers) {
        rule(step, answers);
    }

    @WhenCompleting("placement-rule-on-extension")
    List<String> ruleOnExtensionLeadsTo(Step step) {
        return List.of("placement.leads.extended");
    }

    @Prefill("placement-tell-extension")
    Map<String, Object> tellExtension(Step step) {
        return words.about(
                step.caseId(),
                Map.of(
                        "lastDay", words.day(placements.placement(step.caseId()).lastDay()),
                        "toldOn", words.today()));
    }

    @OnAnswers("placement-tell-extension")
    void tellExtension(Step step, ToldExtension answers) {
        words.note(
                step.caseId(),
                "placement.note.tellExtension",
                words.day(placements.placement(step.caseId()).lastDay()));
    }

    @Prefill("placement-tell-refusal")
    Map<String, Object> tellRefusal(Step step) {
        var latest = latest(step);
        var why = latest.reasons() == null ? words.law(latest.ruling()) : latest.reasons();
        return words.about(step.caseId(), Map.of("lawText", why, "toldOn", words.today()));
    }

    @OnAnswers("placement-tell-refusal")
    void tellRefusal(Step step, ToldRefusal answers) {
        words.note(step.caseId(), "placement.note.tellRefusal", answers.nextStep());
    }

    private Map<String, Object> ruling(Step step) {
        var latest = latest(step);
        return words.about(
                step.caseId(),
                Map.of(
                        "lawText", words.law(latest.ruling()),
                        "assessment", latest.assessment(),
                        "reasons", latest.assessment(),
                        "paragraph",
                                latest.ruling() == null ? "" : latest.ruling().paragraph()));
    }

    private void rule(Step step, RulingGiven answers) {
        extensions.rule(step.caseId(), "granted".equals(answers.outcome()), answers.reasons());
        words.note(step.caseId(), "placement.note.ruleOnExtension", answers.reasons(), answers.paragraph());
    }

    private ExtensionFacts latest(Step step) {
        return extensions.extensions(step.caseId()).get(0);
    }
}
