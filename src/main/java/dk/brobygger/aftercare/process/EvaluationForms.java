package dk.brobygger.aftercare.process;

import dk.brobygger.aftercare.EvaluationDesk;
import dk.brobygger.step.FormData;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of the evaluation. */
@Component
class EvaluationForms {

    private final EvaluationDesk desk;
    private final FormWords words;

    EvaluationForms(EvaluationDesk desk, FormWords words) {
        this.desk = desk;
        this.words = words;
    }

    record Survey(@NotNull String answered, @Nullable String satisfaction) {

        @Nullable
        Integer score() {
            return "yes".equals(answered) && satisfaction != null ? Integer.valueOf(satisfaction) : null;
        }
    }

    record Effect(@NotNull String selfSupporting, @NotNull BigDecimal weeklyHours) {}

    record Closing(@NotNull String learning) {}

    @OnAnswers("aftercare-survey-citizen")
    void surveyCitizen(Step step, Survey answers) {
        desk.citizenAnswered(step.caseId(), answers.score());
    }

    @OnAnswers("aftercare-survey-company")
    void surveyCompany(Step step, Survey answers) {
        desk.companyAnswered(step.caseId(), answers.score());
    }

    @Prefill("aftercare-answer-effect")
    FormData answerEffect(Step step) {
        var data = new FormData();
        desk.evaluation(step.caseId()).flatMap(evaluation -> evaluation.next()).ifPresent(next -> {
            data.with("days", next.days()).with("dayText", words.day(next.dueOn()));
        });
        return data;
    }

    @OnAnswers("aftercare-answer-effect")
    void answerEffect(Step step, Effect answers) {
        desk.answer(step.caseId(), answers.selfSupporting(), answers.weeklyHours());
    }

    @Prefill("aftercare-close-case")
    FormData closeCase(Step step) {
        return new FormData()
                .with(
                        "resultText",
                        desk.evaluation(step.caseId())
                                .map(evaluation -> evaluation.measurements().stream()
                                        .filter(measurement -> measurement.isMade())
                                        .map(measurement -> words.say(
                                                "aftercare.result",
                                                measurement.days(),
                                                words.say("aftercare.selfSupporting." + measurement.selfSupporting())))
                                        .collect(Collectors.joining(" ")))
                                .orElse(""));
    }

    @OnAnswers("aftercare-close-case")
    void closeCase(Step step, Closing answers) {
        desk.close(step.caseId(), answers.learning());
    }

    @WhenCompleting("aftercare-close-case")
    List<String> closeCaseLeadsTo(Step step) {
        return List.of("aftercare.leadsTo.close");
    }
}
