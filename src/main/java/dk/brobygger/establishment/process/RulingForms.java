package dk.brobygger.establishment.process;

import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.establishment.EstablishmentView;
import dk.brobygger.establishment.RulingDesk;
import dk.brobygger.establishment.Statement;
import dk.brobygger.establishment.VitasState;
import dk.brobygger.match.FindingWords;
import dk.brobygger.step.FormData;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms from the representative's statement to the ruling, and what VITAS says. */
@Component
class RulingForms {

    private final EstablishmentDesk desk;
    private final RulingDesk rulings;
    private final EstablishmentWords words;
    private final FormWords say;
    private final FindingWords law;

    RulingForms(EstablishmentDesk desk, RulingDesk rulings, EstablishmentWords words, FormWords say, FindingWords law) {
        this.desk = desk;
        this.rulings = rulings;
        this.words = words;
        this.say = say;
        this.law = law;
    }

    record Statements(
            @NotNull String representative,
            @NotNull String role,
            @NotNull String conditionsMet,
            @NotNull String colleaguesHeard,
            @NotNull String agrees,
            @Nullable String comment,
            @Nullable String disagreement,
            @NotNull LocalDate givenOn) {}

    @Prefill("establishment-statement")
    FormData statement(Step step) {
        var view = view(step);
        return new FormData()
                .with("ratioText", words.ratio(view))
                .with(
                        "reminders",
                        view.reminders() == 0 ? "" : say.say("establishment.form.reminded", view.reminders()));
    }

    @OnAnswers("establishment-statement")
    void statement(Step step, Statements answers) {
        rulings.hear(
                step.caseId(),
                new Statement(
                        answers.representative(),
                        answers.role(),
                        answers.agrees().equals("yes"),
                        answers.conditionsMet().equals("yes"),
                        answers.colleaguesHeard().equals("yes"),
                        answers.givenOn(),
                        answers.disagreement() == null ? answers.comment() : answers.disagreement()));
    }

    record StatementDecision(
            @NotNull String decision, @NotNull String reason) {}

    @Prefill("establishment-statement-decision")
    FormData statementDecision(Step step) {
        var view = view(step);
        var statement = view.statement();
        return new FormData()
                .with(
                        "why",
                        statement == null
                                ? say.say("establishment.form.noStatement")
                                : say.say(
                                        "establishment.form.disagrees",
                                        statement.representative(),
                                        orEmpty(statement.text())))
                .with("ratioText", words.ratio(view));
    }

    @OnAnswers("establishment-statement-decision")
    void statementDecision(Step step, StatementDecision answers) {
        rulings.decideStatement(step.caseId(), answers.decision(), answers.reason());
    }

    record LawBreach(@NotNull String solution, @NotNull String explanation) {}

    @Prefill("establishment-law-breach")
    FormData lawBreach(Step step) {
        return new FormData().with("lawFindings", law.lines(view(step).findings()));
    }

    @OnAnswers("establishment-law-breach")
    void lawBreach(Step step, LawBreach answers) {
        rulings.resolveBreach(step.caseId(), answers.solution(), answers.explanation());
    }

    record WageException(@NotNull String decision, @NotNull String reason) {}

    @Prefill("establishment-wage-exception")
    FormData wageException(Step step) {
        var view = view(step);
        var policy = view.policies().stream().map(law::sentence).collect(Collectors.joining("\n\n"));
        return new FormData()
                .with(
                        "noWagesReason",
                        view.terms() == null ? "" : orEmpty(view.terms().wagesText()))
                .with("policyText", policy);
    }

    @OnAnswers("establishment-wage-exception")
    void wageException(Step step, WageException answers) {
        rulings.decideWageException(step.caseId(), answers.decision().equals("allow"), answers.reason());
    }

    record SendVitas(@NotNull String vitasNumber, @NotNull LocalDate sentOn) {}

    @Prefill("establishment-vitas-send")
    FormData sendVitas(Step step) {
        return new FormData().with("vitasData", words.vitas(view(step)));
    }

    @OnAnswers("establishment-vitas-send")
    void sendVitas(Step step, SendVitas answers) {
        rulings.applyInVitas(step.caseId(), answers.vitasNumber(), answers.sentOn());
    }

    record MakeRuling(
            @NotNull String decision,
            @Nullable String reasons,
            @Nullable String whatToChange) {}

    @Prefill("establishment-ruling")
    FormData ruling(Step step) {
        var view = view(step);
        return new FormData()
                .with("terms", words.terms(view))
                .with("lawFindings", law.lines(view.findings()))
                .with("lawAllows", view.lawful())
                .with("appealGuidance", say.say("establishment.appealGuidance"));
    }

    @OnAnswers("establishment-ruling")
    void ruling(Step step, MakeRuling answers) {
        switch (answers.decision()) {
            case "grant" -> rulings.grant(step.caseId(), orEmpty(answers.reasons()));
            case "refuse" -> rulings.refuse(step.caseId(), orEmpty(answers.reasons()));
            default -> rulings.returnForChange(step.caseId(), orEmpty(answers.whatToChange()));
        }
    }

    @WhenCompleting("establishment-ruling")
    List<String> rulingLeadsTo(Step step) {
        return List.of("establishment.leadsTo.granted", "establishment.leadsTo.refused");
    }

    record Refusal(@NotNull LocalDate sentOn) {}

    @Prefill("establishment-refusal")
    FormData refusal(Step step) {
        var ruling = view(step).ruling();
        return new FormData()
                .with("ruling", ruling == null ? "" : ruling.reasons())
                .with("appealGuidance", say.say("establishment.appealGuidance"));
    }

    @OnAnswers("establishment-refusal")
    void refusal(Step step, Refusal answers) {
        rulings.deliverRefusal(step.caseId(), answers.sentOn());
    }

    record VitasAnswer(
            @NotNull String vitasState,
            @NotNull LocalDate answeredOn,
            @Nullable String whatToChange,
            @Nullable String rejectionReason) {}

    @Prefill("establishment-vitas-answer")
    FormData vitasAnswer(Step step) {
        return new FormData().with("vitasNumber", orEmpty(view(step).vitas().number()));
    }

    @OnAnswers("establishment-vitas-answer")
    void vitasAnswer(Step step, VitasAnswer answers) {
        rulings.hearVitas(
                step.caseId(),
                VitasState.valueOf(answers.vitasState()),
                answers.answeredOn(),
                answers.whatToChange() == null ? answers.rejectionReason() : answers.whatToChange());
    }

    private EstablishmentView view(Step step) {
        return desk.latest(step.caseId()).orElseThrow();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
