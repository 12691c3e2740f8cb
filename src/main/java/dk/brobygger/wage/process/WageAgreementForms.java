package dk.brobygger.wage.process;

import dk.brobygger.law.WorkingDays;
import dk.brobygger.step.FormData;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import dk.brobygger.wage.NegotiationDesk;
import dk.brobygger.wage.NegotiationFacts;
import dk.brobygger.wage.NegotiationId;
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

/** The forms of what has been agreed: the agreement itself, the ruling on a subsidy, the first paid hours. */
@Component
class WageAgreementForms {

    private final NegotiationDesk negotiations;
    private final WageDesk wages;
    private final WageWords words;
    private final WorkingDays days;
    private final Clock clock;

    WageAgreementForms(NegotiationDesk negotiations, WageDesk wages, WageWords words, WorkingDays days, Clock clock) {
        this.negotiations = negotiations;
        this.wages = wages;
        this.words = words;
        this.days = days;
        this.clock = clock;
    }

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

    @Prefill("wage-conclude-agreement")
    FormData conclude(Step step) {
        var facts = of(step);
        var trained = wages.functions(step.caseId());
        var data = new FormData()
                .with("offerText", words.terms(facts.offer()))
                .with("functionOptions", words.functions(step.caseId()))
                .with("placementRuns", wages.placementRunsUntil(step.caseId()).isPresent())
                .with("firstDay", firstDay(step, facts))
                .with("trainedText", String.join(", ", trained));
        var offer = facts.offer();
        if (offer == null) return data;
        return data.with("kind", offer.kind().code())
                .with("functions", offer.functions())
                .with("weeklyHours", offer.weeklyHours())
                .with("hourlyWage", offer.hourlyWage())
                .with(
                        "stillTrained",
                        trained.stream()
                                .filter(function -> !offer.functions().contains(function))
                                .toList());
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
    FormData rule(Step step) {
        return agreement(step).with("targetGroup", wages.targetGroup(step.caseId()));
    }

    @OnAnswers("wage-rule-on-subsidy")
    void rule(Step step, SubsidyRuling answers) {
        negotiations.rule(key(step), "yes".equals(answers.granted()), answers.legalBasis(), answers.reasons());
    }

    @Prefill("wage-start-paid-hours")
    FormData startPaidHours(Step step) {
        var facts = of(step);
        var agreed = facts.agreed();
        return agreement(step)
                .with("contractRequired", agreed != null && negotiations.requiresContract(agreed.weeklyHours()))
                .with("firstPaidDay", facts.firstDay());
    }

    @OnAnswers("wage-start-paid-hours")
    void startPaidHours(Step step, PaidHoursStart answers) {
        negotiations.startPaidHours(
                key(step), answers.firstPaidDay(), Boolean.TRUE.equals(answers.contractSeen()), answers.separation());
    }

    /** The next working day, or, for a job, the one after the placement. */
    private LocalDate firstDay(Step step, NegotiationFacts facts) {
        var beside = facts.offer() != null && facts.offer().kind() == WageKind.HYBRID;
        var after = beside ? today() : wages.placementRunsUntil(step.caseId()).orElse(today());
        return days.plus(after, 1);
    }

    private FormData agreement(Step step) {
        return new FormData().with("agreementText", words.terms(of(step).agreed()));
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
