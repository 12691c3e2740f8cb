package dk.brobygger.wage.process;

import dk.brobygger.inbox.OnAnswers;
import dk.brobygger.inbox.Prefill;
import dk.brobygger.inbox.Step;
import dk.brobygger.inbox.WhenCompleting;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.wage.EmploymentDesk;
import dk.brobygger.wage.EmploymentFacts;
import dk.brobygger.wage.Terms;
import dk.brobygger.wage.WageDesk;
import dk.brobygger.wage.WageKind;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms from a wage agreement to the pay of the first month. */
@Component
class EmploymentForms {

    private final EmploymentDesk employments;
    private final WageDesk wages;
    private final WageWords words;
    private final WorkingDays days;
    private final Clock clock;

    EmploymentForms(EmploymentDesk employments, WageDesk wages, WageWords words, WorkingDays days, Clock clock) {
        this.employments = employments;
        this.wages = wages;
        this.words = words;
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
    Map<String, Object> checkContract(Step step) {
        var data = agreement(step);
        var job = agreed(step);
        data.put("termsUnknown", job.isEmpty());
        data.put(
                "contractRequired",
                job.map(terms -> employments.requiresContract(terms.weeklyHours(), terms.firstDay()))
                        .orElse(true));
        data.put("contractFirstDay", days.plus(today(), 1));
        job.ifPresent(terms -> {
            data.put("contractKind", terms.kind().code());
            data.put("contractHours", terms.weeklyHours());
            data.put("contractWage", terms.hourlyWage());
            data.put("contractFirstDay", terms.firstDay());
        });
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
    Map<String, Object> obtainContract(Step step) {
        var data = new LinkedHashMap<String, Object>();
        data.put("missingText", words.say("wage.contract.missing"));
        data.put("promisedOn", days.plus(today(), 2));
        return data;
    }

    @OnAnswers("wage-obtain-contract")
    void obtainContract(Step step, ContractPromise answers) {
        employments.askForContract(step.caseId(), answers.promisedOn());
    }

    @Prefill("wage-end-in-vitas")
    Map<String, Object> endInVitas(Step step) {
        var data = new LinkedHashMap<String, Object>();
        agreed(step).ifPresent(job -> {
            data.put("firstDayText", words.day(job.firstDay()));
            data.put("placementEndedOn", job.firstDay().minusDays(1));
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
    Map<String, Object> confirmFirstDay(Step step) {
        var data = agreement(step);
        data.put("newFirstDay", days.plus(today(), 5));
        return data;
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
    Map<String, Object> checkIncome(Step step) {
        var data = agreement(step);
        wages.employment(step.caseId()).ifPresent(job -> data.put("firstDayText", words.day(job.firstDay())));
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

    private Map<String, Object> agreement(Step step) {
        var data = new LinkedHashMap<String, Object>();
        data.put(
                "agreementText",
                wages.employment(step.caseId())
                        .map(job -> words.terms(
                                new Terms(job.kind(), job.functions(), job.weeklyHours(), job.hourlyWage())))
                        .orElseGet(() -> words.say("wage.unknown")));
        return data;
    }
}
