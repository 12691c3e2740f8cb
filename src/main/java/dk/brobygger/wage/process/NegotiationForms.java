package dk.brobygger.wage.process;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.inbox.OnAnswers;
import dk.brobygger.inbox.Prefill;
import dk.brobygger.inbox.Step;
import dk.brobygger.inbox.WhenCompleting;
import dk.brobygger.law.WorkingDays;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of a wage negotiation: what they show, and where their answers go. */
@Component
class NegotiationForms {

    private final NegotiationDesk negotiations;
    private final WageDesk wages;
    private final CaseDesk cases;
    private final WageWords words;
    private final WorkingDays days;
    private final Clock clock;

    NegotiationForms(
            NegotiationDesk negotiations,
            WageDesk wages,
            CaseDesk cases,
            WageWords words,
            WorkingDays days,
            Clock clock) {
        this.negotiations = negotiations;
        this.wages = wages;
        this.cases = cases;
        this.words = words;
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

    record Agreement(
            @NotNull String kind,
            @NotEmpty List<String> functions,
            @Nullable List<String> stillTrained,
            @NotNull @Positive BigDecimal weeklyHours,
            @NotNull @Positive BigDecimal hourlyWage,
            @NotNull LocalDate firstDay,
            @Nullable String stepUpPlan) {}

    record SubsidyRuling(
            @NotNull String granted,
            @NotNull String legalBasis,
            @NotNull String reasons) {}

    record PaidHoursStart(
            @Nullable Boolean contractSeen,
            @NotNull LocalDate firstPaidDay,
            @NotNull String separation) {}

    record NoWages(@NotNull String reason, @NotNull String explanation) {}

    record Assessment(@NotNull String assessment) {}

    @Prefill("wage-prepare-negotiation")
    Map<String, Object> prepare(Step step) {
        var card = cases.card(step.caseId());
        var facts = of(step);
        var data = options(step);
        data.put("candidateName", card.candidateName() == null ? "" : card.candidateName());
        data.put("companyName", card.companyName() == null ? "" : card.companyName());
        data.put(
                "readyText",
                facts.functions().isEmpty()
                        ? words.say("wage.ready.NONE")
                        : words.say("wage.ready.SOME", String.join(", ", facts.functions())));
        data.put("functions", facts.functions());
        data.put("meetingOn", days.plus(today(), 3));
        return data;
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
    Map<String, Object> meet(Step step) {
        var facts = of(step);
        var data = options(step);
        data.put("heldOn", today());
        data.put("round", facts.round() + 1);
        data.put("weeklyHoursText", hours(facts.wishedHours()));
        data.put("hourlyWageText", wage(facts.wishedWage()));
        data.put(
                "lastAnswerText",
                facts.counterHours() == null || facts.counterWage() == null
                        ? ""
                        : words.say(
                                "wage.lastAnswer",
                                words.number(facts.counterHours()),
                                words.number(facts.counterWage())));
        data.put("offerFunctions", facts.functions());
        data.put("offerHours", facts.counterHours() == null ? facts.wishedHours() : facts.counterHours());
        data.put("offerWage", facts.counterWage() == null ? facts.wishedWage() : facts.counterWage());
        return data;
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
    Map<String, Object> answer(Step step) {
        var data = offer(step);
        data.put("answeredOn", today());
        return data;
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
        return List.of(words.say("wage.leadsTo.answer", of(step).round()));
    }

    @Prefill("wage-remind-answer")
    Map<String, Object> remind(Step step) {
        return offer(step);
    }

    @OnAnswers("wage-remind-answer")
    void remind(Step step, Reminder answers) {
        negotiations.remind(key(step), "yes".equals(answers.reached()));
    }

    @Prefill("wage-conclude-agreement")
    Map<String, Object> conclude(Step step) {
        var facts = of(step);
        var data = offer(step);
        data.putAll(options(step));
        data.put("placementRuns", wages.placementRunsUntil(step.caseId()).isPresent());
        data.put("firstDay", firstDay(step, facts));
        data.put("trainedText", String.join(", ", wages.functions(step.caseId())));
        var offer = facts.offer();
        if (offer != null) {
            data.put("kind", offer.kind().code());
            data.put("functions", offer.functions());
            data.put("weeklyHours", offer.weeklyHours());
            data.put("hourlyWage", offer.hourlyWage());
            data.put(
                    "stillTrained",
                    wages.functions(step.caseId()).stream()
                            .filter(function -> !offer.functions().contains(function))
                            .toList());
        }
        return data;
    }

    @OnAnswers("wage-conclude-agreement")
    void conclude(Step step, Agreement answers) {
        negotiations.conclude(
                key(step),
                new Terms(
                        WageKind.of(answers.kind()),
                        List.copyOf(answers.functions()),
                        answers.weeklyHours(),
                        answers.hourlyWage()),
                answers.stillTrained() == null ? List.of() : answers.stillTrained(),
                answers.firstDay(),
                answers.stepUpPlan());
    }

    @WhenCompleting("wage-conclude-agreement")
    List<String> concludeLeadsTo(Step step) {
        return List.of("wage.leadsTo.conclude");
    }

    @Prefill("wage-rule-on-subsidy")
    Map<String, Object> rule(Step step) {
        var data = agreement(step);
        data.put("targetGroup", wages.targetGroup(step.caseId()));
        return data;
    }

    @OnAnswers("wage-rule-on-subsidy")
    void rule(Step step, SubsidyRuling answers) {
        negotiations.rule(key(step), "yes".equals(answers.granted()), answers.legalBasis(), answers.reasons());
    }

    @Prefill("wage-start-paid-hours")
    Map<String, Object> startPaidHours(Step step) {
        var facts = of(step);
        var data = agreement(step);
        var agreed = facts.agreed();
        data.put("contractRequired", agreed != null && negotiations.requiresContract(agreed.weeklyHours()));
        if (facts.firstDay() != null) data.put("firstPaidDay", facts.firstDay());
        return data;
    }

    @OnAnswers("wage-start-paid-hours")
    void startPaidHours(Step step, PaidHoursStart answers) {
        negotiations.startPaidHours(
                key(step), answers.firstPaidDay(), Boolean.TRUE.equals(answers.contractSeen()), answers.separation());
    }

    @Prefill("wage-explain-no-wages")
    Map<String, Object> explain(Step step) {
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
    Map<String, Object> assess(Step step) {
        var data = promise(step);
        var reason = of(step).noWagesReason();
        data.put("reasonText", reason == null ? "" : words.say("wage.reason." + reason));
        return data;
    }

    @OnAnswers("wage-assess-deviation")
    void assess(Step step, Assessment answers) {
        negotiations.assess(key(step), answers.assessment());
    }

    /** The next working day, or, for a job, the one after the placement. */
    private LocalDate firstDay(Step step, NegotiationFacts facts) {
        var beside = facts.offer() != null && facts.offer().kind() == WageKind.HYBRID;
        var after = beside ? today() : wages.placementRunsUntil(step.caseId()).orElse(today());
        return days.plus(after, 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, Object> options(Step step) {
        var data = new LinkedHashMap<String, Object>();
        data.put(
                "functionOptions",
                wages.functions(step.caseId()).stream()
                        .map(function -> Map.of("label", function, "value", function))
                        .toList());
        return data;
    }

    private Map<String, Object> offer(Step step) {
        var offer = of(step).offer();
        var data = new LinkedHashMap<String, Object>();
        data.put("offerText", offer == null ? words.say("wage.unknown") : words.terms(offer));
        return data;
    }

    private Map<String, Object> agreement(Step step) {
        var agreed = of(step).agreed();
        var data = new LinkedHashMap<String, Object>();
        data.put("agreementText", agreed == null ? words.say("wage.unknown") : words.terms(agreed));
        return data;
    }

    private Map<String, Object> promise(Step step) {
        var data = new LinkedHashMap<String, Object>();
        data.put("promiseText", words.say(wages.wagesExpected(step.caseId()) ? "wage.promised" : "wage.notPromised"));
        return data;
    }

    private String hours(@Nullable BigDecimal hours) {
        return hours == null ? words.say("wage.unknown") : words.say("wage.hours", words.number(hours));
    }

    private String wage(@Nullable BigDecimal wage) {
        return wage == null ? words.say("wage.unknown") : words.say("wage.wage", words.number(wage));
    }

    private NegotiationFacts of(Step step) {
        return negotiations.negotiation(key(step));
    }

    private static NegotiationId key(Step step) {
        return NegotiationId.parse(step.businessKey());
    }
}
