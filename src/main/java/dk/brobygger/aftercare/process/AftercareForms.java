package dk.brobygger.aftercare.process;

import dk.brobygger.aftercare.AftercareDesk;
import dk.brobygger.aftercare.AftercareFacts;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.effort.Barrier;
import dk.brobygger.law.Rates;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.step.FormData;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of efterværn. */
@Component
class AftercareForms {

    private final AftercareDesk desk;
    private final CaseDesk cases;
    private final FormWords words;
    private final WorkingDays days;
    private final Clock clock;
    private final Rates rates;

    AftercareForms(AftercareDesk desk, CaseDesk cases, FormWords words, WorkingDays days, Clock clock, Rates rates) {
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
    FormData hold(Step step) {
        var aftercare = of(step);
        var next = aftercare.next();
        return company(step)
                .with("day", next.map(contact -> contact.day()).orElse(0))
                .with("currentHoursText", words.say("aftercare.hours", words.number(aftercare.weeklyHours())))
                .with("nextText", words.say("aftercare.mayRaise", words.day(desk.nextStepFrom(aftercare))))
                .with("weeklyHours", aftercare.weeklyHours())
                .with("heldOn", today())
                .with("lostOn", today());
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
    FormData raise(Step step) {
        var aftercare = of(step);
        return new FormData()
                .with("currentHoursText", words.say("aftercare.hours", words.number(aftercare.weeklyHours())))
                .with("lastRaiseText", words.say("aftercare.mayRaise", words.day(desk.nextStepFrom(aftercare))))
                .with(
                        "newWeeklyHours",
                        aftercare
                                .weeklyHours()
                                .add(rates.on("aftercare.hours-step", today()))
                                .min(rates.on("working-week.full-time", today())))
                .with("from", desk.nextStepFrom(aftercare).isBefore(today()) ? today() : desk.nextStepFrom(aftercare));
    }

    @OnAnswers("aftercare-raise-hours")
    void raise(Step step, Rise answers) {
        desk.raise(step.caseId(), answers.newWeeklyHours(), answers.from());
    }

    @Prefill("aftercare-risk-meeting")
    FormData holdRiskMeeting(Step step) {
        var reported = of(step).riskReported();
        return new FormData()
                .with("heldOn", today())
                .with("reportedText", reported == null ? words.say("aftercare.risk.atContact") : reported);
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
    FormData learn(Step step) {
        var lostOn = of(step).lostOn();
        return company(step).with("lostText", lostOn == null ? "" : words.say("aftercare.lostOn", words.day(lostOn)));
    }

    @OnAnswers("aftercare-record-job-loss")
    void learn(Step step, JobLoss answers) {
        desk.learn(
                step.caseId(),
                answers.reason(),
                answers.learning(),
                answers.strengths(),
                words.say("aftercare.learned", answers.learning(), answers.strengths()));
    }

    @Prefill("aftercare-choose-way-on")
    FormData goOn(Step step) {
        var learning = of(step).learning();
        return new FormData()
                .with("followUpOn", days.plus(today(), rates.whole("aftercare.risk-looked-at-again", today())))
                .with("learningText", learning == null ? "" : learning);
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

    private FormData company(Step step) {
        var name = cases.card(step.caseId()).companyName();
        return new FormData().with("companyName", name == null ? "" : name);
    }

    private AftercareFacts of(Step step) {
        return desk.aftercare(step.caseId()).orElseThrow();
    }
}
