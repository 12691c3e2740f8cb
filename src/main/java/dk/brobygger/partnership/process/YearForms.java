package dk.brobygger.partnership.process;

import dk.brobygger.company.CompanyDesk;
import dk.brobygger.law.Rates;
import dk.brobygger.partnership.DeviationDesk;
import dk.brobygger.partnership.YearChanges;
import dk.brobygger.partnership.YearDesk;
import dk.brobygger.partnership.YearEvaluation;
import dk.brobygger.step.FormData;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of {@code partnership-year}. */
@Component
class YearForms {

    private final YearDesk desk;
    private final DeviationDesk deviations;
    private final CompanyDesk companies;
    private final PartnershipWords words;
    private final Rates rates;
    private final Clock clock;

    YearForms(
            YearDesk desk,
            DeviationDesk deviations,
            CompanyDesk companies,
            PartnershipWords words,
            Rates rates,
            Clock clock) {
        this.desk = desk;
        this.deviations = deviations;
        this.companies = companies;
        this.words = words;
        this.rates = rates;
        this.clock = clock;
    }

    record EvaluateYear(
            @NotNull LocalDate heldOn,
            @NotBlank String participants,
            @NotNull Integer coursesReached,
            @NotNull Integer jobsReached,
            @NotBlank String satisfaction,
            @NotBlank String whatWorks,
            @NotBlank String whatToChange,
            @NotBlank String future) {}

    record PlaceTotal(@Nullable String function, @Nullable Integer total) {}

    record AgreeChanges(
            @NotBlank String changes,
            @NotNull Integer goalCourses,
            @NotNull Integer goalJobs,
            @Nullable List<PlaceTotal> places,
            @Nullable List<PlaceLine> newPlaces,
            @NotBlank String agreedWith,
            @NotBlank String agreedHow,
            @NotNull LocalDate agreedOn) {}

    record GiveNotice(
            @NotNull LocalDate givenOn,
            @NotNull LocalDate lastDay,
            @NotBlank String givenBy,
            @NotBlank String reason,
            @NotBlank String runningCourses) {}

    record HandleRunningPlacements(
            @NotBlank String running,
            @Nullable String handled,
            @NotBlank String relationNote) {}

    @Prefill("partnership-evaluate-year")
    FormData evaluateYear(Step step) {
        var data = about(step);
        data.with("deviationsText", words.deviations(desk.year(step.businessKey())));
        return data;
    }

    @OnAnswers("partnership-evaluate-year")
    void evaluateYear(Step step, EvaluateYear answers) {
        desk.evaluate(
                step.businessKey(),
                new YearEvaluation(
                        answers.heldOn(),
                        answers.participants(),
                        answers.coursesReached(),
                        answers.jobsReached(),
                        Integer.parseInt(answers.satisfaction()),
                        answers.whatWorks(),
                        answers.whatToChange(),
                        answers.future()));
    }

    @WhenCompleting("partnership-evaluate-year")
    List<String> evaluationLeadsTo(Step step) {
        return List.of("partnership.leadsto.renewed", "partnership.leadsto.noticed");
    }

    @Prefill("partnership-agree-changes")
    FormData agreeChanges(Step step) {
        var data = about(step);
        var facts = desk.partnership(step.businessKey());
        data.with("goalCourses", facts.terms().goalCourses());
        data.with("goalJobs", facts.terms().goalJobs());
        data.with("unitOptions", PartnershipWords.options(companies.company(facts.company())));
        data.with(
                "places",
                desk.places(step.businessKey()).stream()
                        .map(place -> Map.of("function", place.function(), "total", place.total()))
                        .toList());
        return data;
    }

    @OnAnswers("partnership-agree-changes")
    void agreeChanges(Step step, AgreeChanges answers) {
        var places = desk.places(step.businessKey());
        var given = answers.places() == null ? List.<PlaceTotal>of() : answers.places();
        var totals = new ArrayList<Integer>();
        for (int i = 0; i < places.size(); i++) {
            var total = i < given.size() ? given.get(i).total() : null;
            totals.add(total == null ? places.get(i).total() : total);
        }
        desk.agreeChanges(
                step.businessKey(),
                new YearChanges(
                        answers.changes(),
                        answers.goalCourses(),
                        answers.goalJobs(),
                        PlaceLine.promised(
                                answers.newPlaces(), rates.on("working-week.full-time", LocalDate.now(clock))),
                        answers.agreedWith(),
                        answers.agreedHow(),
                        answers.agreedOn()),
                totals);
    }

    @Prefill("partnership-give-notice")
    FormData giveNotice(Step step) {
        var data = about(step);
        var months = desk.partnership(step.businessKey()).terms().noticeMonths();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        data.with("noticeMonths", months);
        deviations
                .decidedToEnd(desk.partnership(step.businessKey()).id())
                .ifPresent(decided -> data.with("reason", decided.reasons()));
        data.with("earliestLastDay", words.day(today.plusMonths(months)));
        data.with("givenOn", today.toString());
        data.with("lastDay", today.plusMonths(months).toString());
        return data;
    }

    @OnAnswers("partnership-give-notice")
    void giveNotice(Step step, GiveNotice answers) {
        desk.giveNotice(
                step.businessKey(),
                answers.givenOn(),
                answers.lastDay(),
                answers.givenBy().equals("BOTH"),
                answers.reason());
    }

    @Prefill("partnership-handle-running-placements")
    FormData handleRunningPlacements(Step step) {
        var data = about(step);
        data.with("withdrawalReason", desk.year(step.businessKey()).withdrawalReason());
        return data;
    }

    @OnAnswers("partnership-handle-running-placements")
    void handleRunningPlacements(Step step, HandleRunningPlacements answers) {
        desk.handledRunningCourses(step.businessKey(), answers.handled(), answers.relationNote());
    }

    private FormData about(Step step) {
        var data = new FormData();
        data.with("agreementText", words.agreement(desk.partnership(step.businessKey())));
        return data;
    }
}
