package dk.brobygger.wage.process;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.law.Rates;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.step.FormData;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import dk.brobygger.wage.NegotiationDesk;
import dk.brobygger.wage.NegotiationFacts;
import dk.brobygger.wage.NegotiationId;
import dk.brobygger.wage.NoWagesReason;
import dk.brobygger.wage.Terms;
import dk.brobygger.wage.WageDesk;
import dk.brobygger.wage.WageKind;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of a wage negotiation until there is an agreement or none. */
@Component
class NegotiationForms {

    private final NegotiationDesk negotiations;
    private final WageDesk wages;
    private final CaseDesk cases;
    private final WageWords words;
    private final FormWords say;
    private final WorkingDays days;
    private final Clock clock;
    private final Rates rates;

    NegotiationForms(
            NegotiationDesk negotiations,
            WageDesk wages,
            CaseDesk cases,
            WageWords words,
            FormWords say,
            WorkingDays days,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.negotiations = negotiations;
        this.wages = wages;
        this.cases = cases;
        this.words = words;
        this.say = say;
        this.days = days;
        this.clock = clock;
    }

    record Preparation(
            @NotEmpty List<String> functions,
            @NotNull @Positive BigDecimal weeklyHours,
            @NotNull @Positive BigDecimal hourlyWage,
            @NotNull LocalDate meetingOn) {}

    record Meeting(
            @NotNull LocalDate heldOn,
            @NotNull String result,
            @Nullable String offerKind,
            @Nullable List<String> offerFunctions,
            @Nullable BigDecimal offerHours,
            @Nullable BigDecimal offerWage) {

        @Nullable
        Terms offer() {
            return "offer".equals(result)
                    ? new Terms(WageKind.of(offerKind), List.copyOf(offerFunctions), offerHours, offerWage)
                    : null;
        }
    }

    record Answer(
            @NotNull String answer,
            @Nullable BigDecimal counterHours,
            @Nullable BigDecimal counterWage) {}

    record Reminder(@NotNull String reached) {}

    record NoWages(@NotNull String reason, @NotNull String explanation) {}

    record Assessment(@NotNull String assessment) {}

    @Prefill("wage-prepare-negotiation")
    FormData prepare(Step step) {
        var card = cases.card(step.caseId());
        var ready = of(step).functions();
        return new FormData()
                .with("candidateName", card.candidateName())
                .with("companyName", card.companyName())
                .with(
                        "readyText",
                        ready.isEmpty()
                                ? say.say("wage.ready.NONE")
                                : say.say("wage.ready.SOME", String.join(", ", ready)))
                .with("functionOptions", words.functions(step.caseId()))
                .with("functions", ready)
                .with("meetingOn", days.plus(today(), rates.whole("negotiation.met-within", today())));
    }

    @OnAnswers("wage-prepare-negotiation")
    void prepare(Step step, Preparation answers) {
        negotiations.prepare(
                key(step), answers.functions(), answers.weeklyHours(), answers.hourlyWage(), answers.meetingOn());
    }

    @WhenCompleting("wage-prepare-negotiation")
    List<String> prepareLeadsTo(Step step) {
        return List.of("wage.leadsTo.prepare");
    }

    @Prefill("wage-negotiation-meeting")
    FormData meet(Step step) {
        var facts = of(step);
        var hours = facts.counterHours();
        var wage = facts.counterWage();
        return new FormData()
                .with("functionOptions", words.functions(step.caseId()))
                .with("heldOn", today())
                .with("round", facts.round() + 1)
                .with("weeklyHoursText", words.hours(facts.wishedHours()))
                .with("hourlyWageText", words.wage(facts.wishedWage()))
                .with(
                        "lastAnswerText",
                        hours == null || wage == null
                                ? ""
                                : say.say("wage.lastAnswer", say.number(hours), say.number(wage)))
                .with("offerFunctions", facts.functions())
                .with("offerHours", hours == null ? facts.wishedHours() : hours)
                .with("offerWage", wage == null ? facts.wishedWage() : wage);
    }

    @OnAnswers("wage-negotiation-meeting")
    void meet(Step step, Meeting answers) {
        negotiations.hold(key(step), answers.heldOn(), answers.offer());
    }

    @WhenCompleting("wage-negotiation-meeting")
    List<String> meetLeadsTo(Step step) {
        return List.of("wage.leadsTo.offer");
    }

    @Prefill("wage-record-answer")
    FormData answer(Step step) {
        return offer(step).with("answeredOn", today());
    }

    @OnAnswers("wage-record-answer")
    void answer(Step step, Answer answers) {
        switch (answers.answer()) {
            case "accepted" -> negotiations.accept(key(step));
            case "counter" -> negotiations.counter(key(step), answers.counterHours(), answers.counterWage());
            default -> negotiations.reject(key(step));
        }
    }

    @WhenCompleting("wage-record-answer")
    List<String> answerLeadsTo(Step step) {
        return List.of(say.say("wage.leadsTo.answer", of(step).round()));
    }

    @Prefill("wage-remind-answer")
    FormData remind(Step step) {
        return offer(step);
    }

    @OnAnswers("wage-remind-answer")
    void remind(Step step, Reminder answers) {
        negotiations.remind(key(step), "yes".equals(answers.reached()));
    }

    @Prefill("wage-explain-no-wages")
    FormData explain(Step step) {
        return promise(step);
    }

    @OnAnswers("wage-explain-no-wages")
    void explain(Step step, NoWages answers) {
        negotiations.endWithout(key(step), NoWagesReason.of(answers.reason()), answers.explanation());
    }

    @WhenCompleting("wage-explain-no-wages")
    List<String> explainLeadsTo(Step step) {
        return List.of("wage.leadsTo.noWages");
    }

    @Prefill("wage-assess-deviation")
    FormData assess(Step step) {
        var reason = of(step).noWagesReason();
        return promise(step).with("reasonText", reason == null ? "" : say.say("wage.reason." + reason));
    }

    @OnAnswers("wage-assess-deviation")
    void assess(Step step, Assessment answers) {
        negotiations.assess(key(step), answers.assessment());
    }

    private FormData offer(Step step) {
        return new FormData().with("offerText", words.terms(of(step).offer()));
    }

    private FormData promise(Step step) {
        return new FormData()
                .with(
                        "promiseText",
                        say.say(wages.wagesExpected(step.caseId()) ? "wage.promised" : "wage.notPromised"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private NegotiationFacts of(Step step) {
        return negotiations.negotiation(key(step));
    }

    private static NegotiationId key(Step step) {
        return NegotiationId.parse(step.businessKey());
    }
}
