package dk.brobygger.wage.process;

import dk.brobygger.law.Rates;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.step.FormData;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import dk.brobygger.wage.EmploymentDesk;
import dk.brobygger.wage.EmploymentFacts;
import dk.brobygger.wage.Terms;
import dk.brobygger.wage.WageDesk;
import dk.brobygger.wage.WageKind;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms from a wage agreement to the pay of the first month. */
@Component
class EmploymentForms {

    private final EmploymentDesk employments;
    private final WageDesk wages;
    private final WageWords words;
    private final FormWords say;
    private final WorkingDays days;
    private final Clock clock;
    private final Rates rates;

    EmploymentForms(
            EmploymentDesk employments,
            WageDesk wages,
            WageWords words,
            FormWords say,
            WorkingDays days,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.employments = employments;
        this.wages = wages;
        this.words = words;
        this.say = say;
        this.days = days;
        this.clock = clock;
    }

    record ContractCheck(
            @NotNull String contract,
            @Nullable Boolean contractSeen,
            @Nullable String contractKind,
            @Nullable BigDecimal contractHours,
            @Nullable BigDecimal contractWage,
            @Nullable LocalDate contractFirstDay,
            @Nullable String cancelReason) {}

    record ContractPromise(@NotNull LocalDate promisedOn) {}

    record MissingPay(@NotNull String action) {}

    record VitasEnd(
            @NotNull LocalDate placementEndedOn,
            @NotNull String vitasCaseNumber,
            @Nullable Boolean leavesBenefit) {}

    record FirstDay(
            @NotNull String started,
            @Nullable LocalDate newFirstDay,
            @Nullable String cancelReason) {}

    record IncomeCheck(@NotNull String income, @Nullable BigDecimal monthlyIncome) {}

    @Prefill("wage-check-contract")
    FormData checkContract(Step step) {
        var job = agreed(step);
        var required = job.map(terms -> employments.requiresContract(terms.weeklyHours(), terms.firstDay()));
        var data = agreement(step)
                .with("termsUnknown", job.isEmpty())
                .with("contractRequired", required.orElse(true))
                .with("contractFirstDay", days.plus(today(), 1));
        job.ifPresent(terms -> data.with("contractKind", terms.kind().code())
                .with("contractHours", terms.weeklyHours())
                .with("contractWage", terms.hourlyWage())
                .with("contractFirstDay", terms.firstDay()));
        return data;
    }

    @OnAnswers("wage-check-contract")
    void checkContract(Step step, ContractCheck answers) {
        switch (answers.contract()) {
            case "inOrder" ->
                employments.contractIsInOrder(
                        step.caseId(),
                        WageKind.of(answers.contractKind()),
                        Boolean.TRUE.equals(answers.contractSeen()),
                        answers.contractHours(),
                        answers.contractWage(),
                        answers.contractFirstDay());
            case "missing" -> employments.contractIsMissing(step.caseId());
            default ->
                employments.cancel(step.caseId(), answers.cancelReason() == null ? "other" : answers.cancelReason());
        }
    }

    @WhenCompleting("wage-check-contract")
    List<String> checkContractLeadsTo(Step step) {
        return List.of("wage.leadsTo.contract");
    }

    @Prefill("wage-obtain-contract")
    FormData obtainContract(Step step) {
        return new FormData()
                .with("missingText", say.say("wage.contract.missing"))
                .with("promisedOn", days.plus(today(), rates.whole("contract.promised-within", today())));
    }

    @OnAnswers("wage-obtain-contract")
    void obtainContract(Step step, ContractPromise answers) {
        employments.askForContract(step.caseId(), answers.promisedOn());
    }

    @Prefill("wage-end-in-vitas")
    FormData endInVitas(Step step) {
        var data = new FormData();
        agreed(step).ifPresent(job -> {
            data.with("firstDayText", say.day(job.firstDay()))
                    .with("placementEndedOn", job.firstDay().minusDays(1));
        });
        return data;
    }

    @OnAnswers("wage-end-in-vitas")
    void endInVitas(Step step, VitasEnd answers) {
        employments.placementEnded(
                step.caseId(),
                answers.placementEndedOn(),
                answers.vitasCaseNumber(),
                Boolean.TRUE.equals(answers.leavesBenefit()));
    }

    @Prefill("wage-confirm-first-day")
    FormData confirmFirstDay(Step step) {
        return agreement(step).with("newFirstDay", days.plus(today(), rates.whole("employment.postponed-by", today())));
    }

    @OnAnswers("wage-confirm-first-day")
    void confirmFirstDay(Step step, FirstDay answers) {
        switch (answers.started()) {
            case "yes" -> employments.start(step.caseId());
            case "postponed" -> employments.postpone(step.caseId(), answers.newFirstDay());
            default ->
                employments.cancel(step.caseId(), answers.cancelReason() == null ? "other" : answers.cancelReason());
        }
    }

    @WhenCompleting("wage-confirm-first-day")
    List<String> confirmFirstDayLeadsTo(Step step) {
        return List.of("wage.leadsTo.started");
    }

    @Prefill("wage-check-income")
    FormData checkIncome(Step step) {
        var data = agreement(step);
        wages.employment(step.caseId()).ifPresent(job -> data.with("firstDayText", say.day(job.firstDay())));
        return data;
    }

    @OnAnswers("wage-check-income")
    void checkIncome(Step step, IncomeCheck answers) {
        employments.checkIncome(step.caseId(), answers.income(), answers.monthlyIncome());
    }

    @OnAnswers("wage-act-on-missing-income")
    void actOnMissingPay(Step step, MissingPay answers) {
        employments.actOnMissingPay(step.caseId(), answers.action());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Optional<EmploymentFacts> agreed(Step step) {
        return wages.employment(step.caseId()).filter(job -> "AGREED".equals(job.status()));
    }

    private FormData agreement(Step step) {
        var terms = wages.employment(step.caseId())
                .map(job -> new Terms(job.kind(), job.functions(), job.weeklyHours(), job.hourlyWage()))
                .orElse(null);
        return new FormData().with("agreementText", words.terms(terms));
    }
}
