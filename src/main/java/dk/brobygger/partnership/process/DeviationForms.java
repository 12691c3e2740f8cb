package dk.brobygger.partnership.process;

import dk.brobygger.partnership.DeviationDecision;
import dk.brobygger.partnership.DeviationDesk;
import dk.brobygger.partnership.PartnershipDesk;
import dk.brobygger.step.FormData;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of {@code partnership-deviation}. */
@Component
class DeviationForms {

    private final DeviationDesk desk;
    private final PartnershipDesk partnerships;
    private final PartnershipWords words;

    DeviationForms(DeviationDesk desk, PartnershipDesk partnerships, PartnershipWords words) {
        this.desk = desk;
        this.partnerships = partnerships;
        this.words = words;
    }

    record HandleDeviation(
            @NotBlank String talkedWith,
            @NotBlank String whatHappened,
            @NotBlank String deviationResult,
            @Nullable String solution) {}

    record DecideDeviation(
            @NotBlank String decision, @NotBlank String reasons) {}

    @Prefill("partnership-handle-deviation")
    FormData handleDeviation(Step step) {
        var deviation = desk.deviation(step.businessKey());
        var data = new FormData();
        data.with("deviationText", deviation.description());
        data.with("agreementText", words.agreement(partnerships.partnership(deviation.partnership())));
        return data;
    }

    @OnAnswers("partnership-handle-deviation")
    void handleDeviation(Step step, HandleDeviation answers) {
        desk.takeUp(
                step.businessKey(),
                answers.whatHappened(),
                answers.deviationResult().equals("SOLVED"));
    }

    @WhenCompleting("partnership-handle-deviation")
    List<String> deviationLeadsTo(Step step) {
        return List.of("partnership.leadsto.deviation");
    }

    @Prefill("partnership-decide-deviation")
    FormData decideDeviation(Step step) {
        var deviation = desk.deviation(step.businessKey());
        var data = new FormData();
        data.with("deviationText", deviation.description());
        data.with("whatHappened", deviation.happened());
        return data;
    }

    @OnAnswers("partnership-decide-deviation")
    void decideDeviation(Step step, DecideDeviation answers) {
        desk.decide(
                step.businessKey(),
                DeviationDecision.valueOf(answers.decision()),
                answers.reasons(),
                words.word("decision", answers.decision()) + ": " + answers.reasons());
    }

    @WhenCompleting("partnership-decide-deviation")
    List<String> decisionLeadsTo(Step step) {
        return List.of("partnership.leadsto.decidedToEnd");
    }
}
