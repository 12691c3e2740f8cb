package dk.brobygger.establishment.process;

import dk.brobygger.establishment.AgreementFacts.HoursStep;
import dk.brobygger.establishment.Confirmation;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.establishment.EstablishmentView;
import dk.brobygger.establishment.Expectations;
import dk.brobygger.establishment.Party;
import dk.brobygger.establishment.Terms;
import dk.brobygger.establishment.WorkFunction;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.register.PNumber;
import dk.brobygger.step.FormData;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Option;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms with which the three parties agree: what each expects, the terms, their confirmations, and the first day. */
@Component
class TermsForms {

    private final EstablishmentDesk desk;
    private final MatchDesk matches;
    private final EstablishmentWords words;
    private final FormWords say;

    TermsForms(EstablishmentDesk desk, MatchDesk matches, EstablishmentWords words, FormWords say) {
        this.desk = desk;
        this.matches = matches;
        this.words = words;
        this.say = say;
    }

    record Align(
            @NotNull LocalDate heldOn,
            @NotNull String companyExpects,
            @NotNull String candidateExpects,
            @NotNull String municipalityExpects,
            @NotNull String afterwards,
            @NotNull String followUp,
            @Nullable String worries) {}

    @Prefill("establishment-expectations")
    FormData expectations(Step step) {
        return new FormData().with("matchSummary", words.match(step.caseId()));
    }

    @OnAnswers("establishment-expectations")
    void expectations(Step step, Align answers) {
        desk.align(
                step.caseId(),
                new Expectations(
                        answers.heldOn(),
                        answers.companyExpects(),
                        answers.candidateExpects(),
                        answers.municipalityExpects(),
                        answers.afterwards(),
                        answers.followUp(),
                        answers.worries()));
    }

    record NamedFunction(@Nullable String name, @Nullable String tasks) {}

    record MoreHours(@Nullable Integer fromWeek, @Nullable BigDecimal hours) {}

    record Agreement(
            @NotNull List<String> purposes,
            @NotNull String purposeText,
            @NotNull String pNumber,
            @NotNull List<NamedFunction> functions,
            @NotNull LocalDate firstDay,
            @Nullable Boolean urgent,
            @Nullable String urgentReason,
            @NotNull Integer weeks,
            @NotNull BigDecimal weeklyHours,
            @NotNull String workingTimes,
            @Nullable List<MoreHours> hoursPlan,
            @NotNull String mentor,
            @Nullable String mentorPhone,
            @NotNull String wagesExpected,
            @Nullable String wagesText,
            @Nullable String noWagesReason) {}

    @Prefill("establishment-agreement")
    FormData agreement(Step step) {
        var view = view(step);
        var duration = desk.duration(step.caseId());
        var data = new FormData()
                .with("matchSummary", words.match(step.caseId()))
                .with("durationText", words.duration(duration))
                .with("whatToChange", view.whatToChange())
                .with("units", units(step));
        var terms = view.terms();
        return terms == null ? proposed(data, view, duration.whole("maxWeeks")) : written(data, terms);
    }

    /** What the match says, until somebody has written terms. */
    private FormData proposed(FormData data, EstablishmentView view, int weeks) {
        var match = matches.match(view.caseId());
        return data.with("pNumber", view.unit().digits())
                .with(
                        "functions",
                        match.functions().stream()
                                .map(name -> new NamedFunction(name, ""))
                                .toList())
                .with("weeks", weeks)
                .with("hoursPlan", List.of())
                .with("weeklyHours", match.weeklyHours());
    }

    private static FormData written(FormData data, Terms terms) {
        return data.with("purposes", terms.purposes().stream().sorted().toList())
                .with("purposeText", terms.purposeText())
                .with("pNumber", terms.unit().digits())
                .with(
                        "functions",
                        terms.functions().stream()
                                .map(function -> new NamedFunction(function.name(), function.tasks()))
                                .toList())
                .with("firstDay", terms.firstDay())
                .with("urgent", terms.urgentReason() != null)
                .with("urgentReason", terms.urgentReason())
                .with("weeks", terms.weeks())
                .with("weeklyHours", terms.weeklyHours())
                .with("workingTimes", terms.workingTimes())
                .with(
                        "hoursPlan",
                        terms.hoursPlan().stream()
                                .map(more -> new MoreHours(more.fromWeek(), more.weeklyHours()))
                                .toList())
                .with("mentor", terms.mentor())
                .with("mentorPhone", terms.mentorPhone())
                .with("wagesExpected", terms.wagesExpected() ? "yes" : "no")
                .with(terms.wagesExpected() ? "wagesText" : "noWagesReason", terms.wagesText());
    }

    private List<Option> units(Step step) {
        return desk.units(step.caseId()).stream()
                .map(unit -> new Option(
                        unit.pNumber().digits(),
                        say.say(
                                "establishment.form.unit",
                                unit.name(),
                                orEmpty(unit.street()),
                                orEmpty(unit.city()),
                                say.number(unit.ordinaryFte()),
                                unit.pNumber().digits())))
                .toList();
    }

    @OnAnswers("establishment-agreement")
    void agreement(Step step, Agreement answers) {
        var wages = answers.wagesExpected().equals("yes");
        desk.fill(
                step.caseId(),
                new Terms(
                        Set.copyOf(answers.purposes()),
                        answers.purposeText(),
                        new PNumber(answers.pNumber()),
                        answers.functions().stream()
                                .filter(named ->
                                        named.name() != null && !named.name().isBlank())
                                .map(named ->
                                        new WorkFunction(orEmpty(named.name()).strip(), orEmpty(named.tasks())))
                                .toList(),
                        answers.firstDay(),
                        Boolean.TRUE.equals(answers.urgent()) ? orEmpty(answers.urgentReason()) : null,
                        answers.weeks(),
                        answers.weeklyHours(),
                        hoursPlan(answers.hoursPlan()),
                        answers.workingTimes(),
                        answers.mentor(),
                        answers.mentorPhone(),
                        wages,
                        wages ? answers.wagesText() : answers.noWagesReason()));
    }

    @WhenCompleting("establishment-agreement")
    List<String> agreementLeadsTo(Step step) {
        return List.of(
                "establishment.leadsTo.confirmations", "establishment.leadsTo.statement", "establishment.leadsTo.law");
    }

    private static List<HoursStep> hoursPlan(@Nullable List<MoreHours> plan) {
        return plan == null
                ? List.of()
                : plan.stream()
                        .filter(more -> more.fromWeek() != null && more.hours() != null)
                        .map(more -> new HoursStep(more.fromWeek(), more.hours()))
                        .toList();
    }

    record Confirm(
            @NotNull String answer,
            @NotNull String givenBy,
            @NotNull LocalDate givenOn,
            @NotNull String givenHow,
            @Nullable String givenFor,
            @Nullable String onBehalfReason,
            @Nullable String declinedReason) {}

    record ConfirmOwn(
            @NotNull String answer,
            @NotNull String givenBy,
            @NotNull LocalDate givenOn,
            @NotNull String givenHow,
            @Nullable String declinedReason) {}

    @Prefill("establishment-confirm-company")
    FormData confirmCompany(Step step) {
        return terms(step);
    }

    @OnAnswers("establishment-confirm-company")
    void confirmCompany(Step step, Confirm answers) {
        confirm(step, Party.COMPANY, answers);
    }

    @Prefill("establishment-confirm-candidate")
    FormData confirmCandidate(Step step) {
        return terms(step);
    }

    @OnAnswers("establishment-confirm-candidate")
    void confirmCandidate(Step step, Confirm answers) {
        confirm(step, Party.CANDIDATE, answers);
    }

    @Prefill("establishment-confirm-municipality")
    FormData confirmMunicipality(Step step) {
        return terms(step);
    }

    @OnAnswers("establishment-confirm-municipality")
    void confirmMunicipality(Step step, ConfirmOwn answers) {
        confirm(
                step,
                Party.MUNICIPALITY,
                new Confirm(
                        answers.answer(),
                        answers.givenBy(),
                        answers.givenOn(),
                        answers.givenHow(),
                        null,
                        null,
                        answers.declinedReason()));
    }

    private void confirm(Step step, Party party, Confirm answers) {
        desk.confirm(
                step.caseId(),
                party,
                new Confirmation.Answer(
                        answers.answer().equals("confirmed"),
                        answers.givenBy(),
                        answers.givenOn(),
                        answers.givenHow(),
                        "onBehalf".equals(answers.givenFor()),
                        answers.onBehalfReason(),
                        answers.declinedReason()));
    }

    private FormData terms(Step step) {
        var view = view(step);
        return new FormData().with("terms", words.terms(view)).with("termsNumber", view.termsNumber());
    }

    record Introduction(@NotNull LocalDate introducedOn) {}

    @Prefill("establishment-introduction")
    FormData introduction(Step step) {
        var agreement = desk.agreement(step.caseId());
        return new FormData().with("firstDay", say.day(agreement.firstDay())).with("mentor", agreement.mentor());
    }

    @OnAnswers("establishment-introduction")
    void introduction(Step step, Introduction answers) {
        desk.introduce(step.caseId(), answers.introducedOn());
    }

    private EstablishmentView view(Step step) {
        return desk.latest(step.caseId()).orElseThrow();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
