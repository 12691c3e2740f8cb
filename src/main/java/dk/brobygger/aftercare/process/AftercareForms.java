package dk.brobygger.aftercare.process;

import dk.brobygger.aftercare.AftercareDesk;
import dk.brobygger.aftercare.AftercareFacts;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.inbox.OnAnswers;
import dk.brobygger.inbox.Prefill;
import dk.brobygger.inbox.Step;
import dk.brobygger.inbox.WhenCompleting;
import dk.brobygger.law.Rates;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.placement.Barrier;
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

/** The forms of efterværn. */
@Component
class AftercareForms {

    private final AftercareDesk desk;
    private final CaseDesk cases;
    private final AftercareWords words;
    private final WorkingDays days;
    private final Clock clock;
    private final Rates rates;

    AftercareForms(
            AftercareDesk desk, CaseDesk cases, AftercareWords words, WorkingDays days, Clock clock, Rates rates) {
        this.rates = rates;
        this.desk = desk;
        this.cases = cases;
        this.words = words;
        this.days = days;
        this.clock = clock;
    }

    record Contact(
            @NotNull LocalDate heldOn,
            @NotNull String status,
            @Nullable BigDecimal weeklyHours,
            @Nullable String wellbeing,
            @Nullable Boolean relapseRisk,
            @Nullable LocalDate lostOn) {}

    record Rise(
            @NotNull @Positive BigDecimal newWeeklyHours,
            @NotNull LocalDate from) {}

    record RiskMeeting(
            @Nullable Boolean mentorNeeded,
            @Nullable Boolean parallelEffortNeeded,
            @Nullable String barrier) {}

    record MentorRuling(@NotNull String mentorGranted) {}

    record JobLoss(
            @NotNull String reason,
            @NotNull String learning,
            @NotNull String strengths) {}

    record WayOn(@NotNull String wayOn) {}

    @Prefill("aftercare-hold-contact")
    Map<String, Object> hold(Step step) {
        var aftercare = of(step);
        var next = aftercare.next();
        var data = company(step);
        data.put("day", next.map(contact -> contact.day()).orElse(0));
        data.put("currentHoursText", words.say("aftercare.hours", words.number(aftercare.weeklyHours())));
        data.put("nextText", words.say("aftercare.mayRaise", words.day(desk.nextStepFrom(aftercare))));
        data.put("weeklyHours", aftercare.weeklyHours());
        data.put("heldOn", today());
        data.put("lostOn", today());
        return data;
    }

    @OnAnswers("aftercare-hold-contact")
    void hold(Step step, Contact answers) {
        if ("lost".equals(answers.status())) {
            desk.holdAndFindJobLost(step.caseId(), answers.heldOn(), answers.lostOn());
        } else {
            desk.hold(
                    step.caseId(),
                    answers.heldOn(),
                    answers.weeklyHours(),
                    Integer.parseInt(answers.wellbeing()),
                    Boolean.TRUE.equals(answers.relapseRisk()));
        }
    }

    @WhenCompleting("aftercare-hold-contact")
    List<String> holdLeadsTo(Step step) {
        return List.of("aftercare.leadsTo.contact");
    }

    @Prefill("aftercare-raise-hours")
    Map<String, Object> raise(Step step) {
        var aftercare = of(step);
        var data = new LinkedHashMap<String, Object>();
        data.put("currentHoursText", words.say("aftercare.hours", words.number(aftercare.weeklyHours())));
        data.put("lastRaiseText", words.say("aftercare.mayRaise", words.day(desk.nextStepFrom(aftercare))));
        data.put(
                "newWeeklyHours",
                aftercare
                        .weeklyHours()
                        .add(rates.on("aftercare.hours-step", today()))
                        .min(rates.on("working-week.full-time", today())));
        data.put("from", desk.nextStepFrom(aftercare).isBefore(today()) ? today() : desk.nextStepFrom(aftercare));
        return data;
    }

    @OnAnswers("aftercare-raise-hours")
    void raise(Step step, Rise answers) {
        desk.raise(step.caseId(), answers.newWeeklyHours(), answers.from());
    }

    @Prefill("aftercare-risk-meeting")
    Map<String, Object> holdRiskMeeting(Step step) {
        var reported = of(step).riskReported();
        var data = new LinkedHashMap<String, Object>();
        data.put("heldOn", today());
        data.put("reportedText", reported == null ? words.say("aftercare.risk.atContact") : reported);
        return data;
    }

    @OnAnswers("aftercare-risk-meeting")
    void holdRiskMeeting(Step step, RiskMeeting answers) {
        desk.holdRiskMeeting(
                step.caseId(),
                Boolean.TRUE.equals(answers.mentorNeeded()),
                Boolean.TRUE.equals(answers.parallelEffortNeeded()) ? Barrier.valueOf(answers.barrier()) : null);
    }

    @OnAnswers("aftercare-rule-on-mentor")
    void ruleOnMentor(Step step, MentorRuling answers) {
        desk.ruleOnMentor(step.caseId(), "yes".equals(answers.mentorGranted()));
    }

    @Prefill("aftercare-record-job-loss")
    Map<String, Object> learn(Step step) {
        var lostOn = of(step).lostOn();
        var data = company(step);
        data.put("lostText", lostOn == null ? "" : words.say("aftercare.lostOn", words.day(lostOn)));
        return data;
    }

    @OnAnswers("aftercare-record-job-loss")
    void learn(Step step, JobLoss answers) {
        desk.learn(step.caseId(), answers.reason(), answers.learning(), answers.strengths());
    }

    @Prefill("aftercare-choose-way-on")
    Map<String, Object> goOn(Step step) {
        var learning = of(step).learning();
        var data = new LinkedHashMap<String, Object>();
        data.put("followUpOn", days.plus(today(), rates.whole("aftercare.risk-looked-at-again", today())));
        data.put("learningText", learning == null ? "" : learning);
        return data;
    }

    @OnAnswers("aftercare-choose-way-on")
    void goOn(Step step, WayOn answers) {
        desk.goOn(step.caseId(), answers.wayOn());
    }

    @WhenCompleting("aftercare-choose-way-on")
    List<String> goOnLeadsTo(Step step) {
        return List.of("aftercare.leadsTo.wayOn");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, Object> company(Step step) {
        var name = cases.card(step.caseId()).companyName();
        var data = new LinkedHashMap<String, Object>();
        data.put("companyName", name == null ? "" : name);
        return data;
    }

    private AftercareFacts of(Step step) {
        return desk.aftercare(step.caseId()).orElseThrow();
    }
}
