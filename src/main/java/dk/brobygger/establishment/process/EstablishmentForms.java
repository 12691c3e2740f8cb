package dk.brobygger.establishment.process;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.company.PNumber;
import dk.brobygger.establishment.AgreementFacts.HoursStep;
import dk.brobygger.establishment.Confirmation;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.establishment.EstablishmentView;
import dk.brobygger.establishment.Expectations;
import dk.brobygger.establishment.Party;
import dk.brobygger.establishment.RatioDesk;
import dk.brobygger.establishment.RulingDesk;
import dk.brobygger.establishment.Statement;
import dk.brobygger.establishment.Terms;
import dk.brobygger.establishment.VitasState;
import dk.brobygger.establishment.WithdrawalDesk;
import dk.brobygger.establishment.WorkFunction;
import dk.brobygger.inbox.OnAnswers;
import dk.brobygger.inbox.Prefill;
import dk.brobygger.inbox.Step;
import dk.brobygger.inbox.WhenCompleting;
import dk.brobygger.match.FindingWords;
import dk.brobygger.match.MatchDesk;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gives the forms of {@code establishment} their data, and takes their answers to the desks. */
@Component
class EstablishmentForms {

    private final EstablishmentDesk desk;
    private final RulingDesk rulings;
    private final WithdrawalDesk withdrawals;
    private final RatioDesk ratios;
    private final MatchDesk matches;
    private final ConsentDesk consents;
    private final dk.brobygger.citizen.ConsentWords consentWords;
    private final CitizenDesk citizens;
    private final CaseDesk cases;
    private final FindingWords law;
    private final MessageSource messages;

    EstablishmentForms(
            EstablishmentDesk desk,
            RulingDesk rulings,
            WithdrawalDesk withdrawals,
            RatioDesk ratios,
            MatchDesk matches,
            ConsentDesk consents,
            dk.brobygger.citizen.ConsentWords consentWords,
            CitizenDesk citizens,
            CaseDesk cases,
            FindingWords law,
            MessageSource messages) {
        this.desk = desk;
        this.rulings = rulings;
        this.withdrawals = withdrawals;
        this.ratios = ratios;
        this.matches = matches;
        this.consents = consents;
        this.consentWords = consentWords;
        this.citizens = citizens;
        this.cases = cases;
        this.law = law;
        this.messages = messages;
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
    Map<String, Object> expectations(Step step) {
        return Map.of("matchSummary", matchSummary(step.caseId()));
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
    Map<String, Object> agreement(Step step) {
        var view = view(step.caseId());
        var match = matches.match(step.caseId());
        var duration = desk.duration(step.caseId());
        var data = new HashMap<String, Object>();
        data.put("matchSummary", matchSummary(step.caseId()));
        data.put(
                "durationText",
                text("establishment.form.duration", duration.whole("maxWeeks"), duration.paragraph())
                        + (duration.verified() ? "" : " *" + text(duration.certaintyKey()) + "*"));
        data.put("whatToChange", view.whatToChange());
        data.put("units", unitOptions(step.caseId()));
        data.put("pNumber", view.unit().digits());
        data.put(
                "functions",
                match.functions().stream()
                        .map(name -> Map.of("name", name, "tasks", ""))
                        .toList());
        data.put("weeks", duration.whole("maxWeeks"));
        data.put("hoursPlan", List.of());
        put(data, "weeklyHours", match.weeklyHours());
        if (view.terms() != null) putTerms(data, view.terms());
        return data;
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
    Map<String, Object> confirmCompany(Step step) {
        return terms(step);
    }

    @OnAnswers("establishment-confirm-company")
    void confirmCompany(Step step, Confirm answers) {
        confirm(step, Party.COMPANY, answers);
    }

    @Prefill("establishment-confirm-candidate")
    Map<String, Object> confirmCandidate(Step step) {
        return terms(step);
    }

    @OnAnswers("establishment-confirm-candidate")
    void confirmCandidate(Step step, Confirm answers) {
        confirm(step, Party.CANDIDATE, answers);
    }

    @Prefill("establishment-confirm-municipality")
    Map<String, Object> confirmMunicipality(Step step) {
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
    Map<String, Object> statement(Step step) {
        var reminders = view(step.caseId()).reminders();
        return Map.of(
                "ratioText",
                ratioText(step.caseId()),
                "reminders",
                reminders == 0 ? "" : text("establishment.form.reminded", reminders));
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
    Map<String, Object> statementDecision(Step step) {
        var statement = view(step.caseId()).statement();
        return Map.of(
                "why",
                statement == null
                        ? text("establishment.form.noStatement")
                        : text("establishment.form.disagrees", statement.representative(), orEmpty(statement.text())),
                "ratioText",
                ratioText(step.caseId()));
    }

    @OnAnswers("establishment-statement-decision")
    void statementDecision(Step step, StatementDecision answers) {
        rulings.decideStatement(step.caseId(), answers.decision(), answers.reason());
    }

    record LawBreach(@NotNull String solution, @NotNull String explanation) {}

    @Prefill("establishment-law-breach")
    Map<String, Object> lawBreach(Step step) {
        return Map.of("lawFindings", law.lines(view(step.caseId()).findings()));
    }

    @OnAnswers("establishment-law-breach")
    void lawBreach(Step step, LawBreach answers) {
        rulings.resolveBreach(step.caseId(), answers.solution(), answers.explanation());
    }

    record WageException(@NotNull String decision, @NotNull String reason) {}

    @Prefill("establishment-wage-exception")
    Map<String, Object> wageException(Step step) {
        var view = view(step.caseId());
        var policy = view.findings().stream()
                .filter(finding -> finding.ruling().decisionId().equals("wage-policy"))
                .map(law::sentence)
                .collect(Collectors.joining("\n"));
        return Map.of(
                "noWagesReason",
                view.terms() == null ? "" : orEmpty(view.terms().wagesText()),
                "policyText",
                policy);
    }

    @OnAnswers("establishment-wage-exception")
    void wageException(Step step, WageException answers) {
        rulings.decideWageException(step.caseId(), answers.decision().equals("allow"), answers.reason());
    }

    record SendVitas(@NotNull String vitasNumber, @NotNull LocalDate sentOn) {}

    @Prefill("establishment-vitas-send")
    Map<String, Object> sendVitas(Step step) {
        return Map.of("vitasData", vitasData(view(step.caseId())));
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
    Map<String, Object> ruling(Step step) {
        var view = view(step.caseId());
        return Map.of(
                "terms",
                termsText(view),
                "lawFindings",
                law.lines(view.findings()),
                "lawAllows",
                view.lawful(),
                "appealGuidance",
                text("establishment.appealGuidance"));
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
    Map<String, Object> refusal(Step step) {
        return Map.of(
                "ruling",
                orEmpty(view(step.caseId()).rulingReasons()),
                "appealGuidance",
                text("establishment.appealGuidance"));
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
    Map<String, Object> vitasAnswer(Step step) {
        return Map.of("vitasNumber", orEmpty(view(step.caseId()).vitasNumber()));
    }

    @OnAnswers("establishment-vitas-answer")
    void vitasAnswer(Step step, VitasAnswer answers) {
        rulings.hearVitas(
                step.caseId(),
                VitasState.valueOf(answers.vitasState()),
                answers.answeredOn(),
                answers.whatToChange() == null ? answers.rejectionReason() : answers.whatToChange());
    }

    record Introduction(@NotNull LocalDate introducedOn) {}

    @Prefill("establishment-introduction")
    Map<String, Object> introduction(Step step) {
        var agreement = desk.agreement(step.caseId());
        return Map.of("firstDay", day(agreement.firstDay()), "mentor", agreement.mentor());
    }

    @OnAnswers("establishment-introduction")
    void introduction(Step step, Introduction answers) {
        desk.introduce(step.caseId(), answers.introducedOn());
    }

    record NextStep(
            @NotNull String next,
            @NotNull String learned,
            @Nullable String stopReason) {}

    @Prefill("establishment-next-step")
    Map<String, Object> nextStep(Step step) {
        return Map.of("why", orEmpty(view(step.caseId()).why()));
    }

    @OnAnswers("establishment-next-step")
    void nextStep(Step step, NextStep answers) {
        withdrawals.chooseNextStep(step.caseId(), answers.next().equals("rematch"));
        cases.note(step.caseId(), text("establishment.form.learned", answers.learned()));
    }

    record Withdrawal(@NotNull String reason, @NotNull String relationNote) {}

    @Prefill("establishment-company-withdrew")
    Map<String, Object> withdrawal(Step step) {
        var view = view(step.caseId());
        return Map.of("companyName", view.companyName(), "said", orEmpty(view.why()));
    }

    @OnAnswers("establishment-company-withdrew")
    void withdrawal(Step step, Withdrawal answers) {
        withdrawals.companyGivesReason(step.caseId(), answers.reason(), answers.relationNote());
    }

    record Informed(@NotNull LocalDate informedOn) {}

    @Prefill("establishment-inform-candidate")
    Map<String, Object> inform(Step step) {
        var view = view(step.caseId());
        return Map.of(
                "candidateName",
                citizens.candidate(view.citizen()).displayName(),
                "why",
                text(
                        step.elementId().equals("Task_InformOfClosure")
                                ? "establishment.form.companyClosed"
                                : "establishment.form.companyWithdrew",
                        view.companyName()));
    }

    @OnAnswers("establishment-inform-candidate")
    void inform(Step step, Informed answers) {
        withdrawals.candidateInformed(step.caseId());
    }

    @Prefill("establishment-consent-notify")
    Map<String, Object> consentNotify(Step step) {
        return Map.of("withdrawn", consentWords.withdrawn(step.caseId()));
    }

    record Notified(@NotNull LocalDate notifiedOn) {}

    @OnAnswers("establishment-consent-notify")
    void consentNotify(Step step, Notified answers) {
        consents.recipientsNotified(step.caseId(), answers.notifiedOn());
    }

    record AssessConsent(
            @NotNull String canContinue, @NotNull String assessment) {}

    @OnAnswers("establishment-consent-assess")
    void consentAssess(Step step, AssessConsent answers) {
        withdrawals.assessConsent(step.caseId(), answers.canContinue().equals("yes"));
    }

    @Prefill("establishment-consent-assess")
    Map<String, Object> consentAssess(Step step) {
        var view = view(step.caseId());
        var still = consents.shareable(view.citizen(), view.company().uuid()).stream()
                .sorted()
                .map(item -> text("citizen.item." + item))
                .collect(Collectors.joining(", "));
        return Map.of(
                "withdrawn",
                consentWords.withdrawn(step.caseId()),
                "stillShared",
                still.isEmpty()
                        ? text("establishment.form.nothingShared")
                        : text("establishment.form.stillShared", still));
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

    private Map<String, Object> terms(Step step) {
        var view = view(step.caseId());
        return Map.of("terms", termsText(view), "termsNumber", view.termsNumber());
    }

    private String matchSummary(CaseId caseId) {
        var match = matches.view(caseId);
        var candidate = citizens.candidate(match.facts().citizen());
        return Stream.of(
                        line("establishment.form.candidate", candidate.displayName()),
                        line("establishment.form.group", text("citizen.group." + candidate.targetGroup())),
                        line("establishment.form.company", match.place().companyName()),
                        line(
                                "establishment.form.functions",
                                String.join(", ", match.facts().functions())),
                        line(
                                "establishment.form.jobGoal",
                                match.meeting() == null ? null : match.meeting().jobGoal()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String termsText(EstablishmentView view) {
        var terms = view.terms();
        if (terms == null) return "";
        return Stream.of(
                        line(
                                "establishment.form.company",
                                view.companyName() + ", " + terms.unit().digits()),
                        line("establishment.form.purposes", purposes(terms) + ". " + terms.purposeText()),
                        line("establishment.form.functions", functions(terms)),
                        line(
                                "establishment.form.period",
                                text(
                                        "establishment.form.fromTo",
                                        day(terms.firstDay()),
                                        view.lastDay() == null ? "" : day(view.lastDay()),
                                        terms.weeks())),
                        line("establishment.form.hours", hours(terms)),
                        line("establishment.form.mentor", terms.mentor()),
                        line("establishment.form.wages", wages(terms)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String vitasData(EstablishmentView view) {
        var candidate = citizens.candidate(view.citizen());
        var unit = desk.units(view.caseId()).stream()
                .filter(own -> own.pNumber().equals(view.unit()))
                .findFirst();
        return Stream.of(
                        termsText(view),
                        line("establishment.form.group", text("citizen.group." + candidate.targetGroup())),
                        line(
                                "establishment.form.ordinaryFte",
                                unit.map(own -> number(own.ordinaryFte())).orElse(null)),
                        view.statement() == null
                                ? ""
                                : line(
                                        "establishment.form.representative",
                                        view.statement().representative()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String ratioText(CaseId caseId) {
        var view = view(caseId);
        return ratios.ratios(view.company()).stream()
                .filter(ratio -> ratio.unit().equals(view.unit()))
                .map(ratio -> text(
                                "establishment.form.ratio",
                                ratio.unitName(),
                                number(ratio.ordinaryFte()),
                                ratio.maxSupported(),
                                ratio.persons())
                        + " (" + ratio.paragraph() + ")"
                        + (ratio.verified() ? "" : " *" + text("law.certainty." + ratio.certainty()) + "*"))
                .findFirst()
                .orElse("");
    }

    private List<Map<String, String>> unitOptions(CaseId caseId) {
        return desk.units(caseId).stream()
                .map(unit -> Map.of(
                        "value",
                        unit.pNumber().digits(),
                        "label",
                        text(
                                "establishment.form.unit",
                                unit.name(),
                                orEmpty(unit.street()),
                                orEmpty(unit.city()),
                                number(unit.ordinaryFte()),
                                unit.pNumber().digits())))
                .toList();
    }

    private String purposes(Terms terms) {
        return terms.purposes().stream()
                .sorted()
                .map(purpose -> text("establishment.purpose." + purpose))
                .collect(Collectors.joining(", "));
    }

    private static String functions(Terms terms) {
        return terms.functions().stream()
                .map(function ->
                        function.tasks().isBlank() ? function.name() : function.name() + " (" + function.tasks() + ")")
                .collect(Collectors.joining(", "));
    }

    private String hours(Terms terms) {
        var begin = text("establishment.form.hoursAWeek", number(terms.weeklyHours()), terms.workingTimes());
        return Stream.concat(
                        Stream.of(begin),
                        terms.hoursPlan().stream()
                                .map(step -> text(
                                        "establishment.form.hoursFrom", step.fromWeek(), number(step.weeklyHours()))))
                .collect(Collectors.joining(", "));
    }

    private String wages(Terms terms) {
        return text(terms.wagesExpected() ? "establishment.form.wagesYes" : "establishment.form.wagesNo")
                + (terms.wagesText() == null ? "" : " " + terms.wagesText());
    }

    private static void putTerms(Map<String, Object> data, Terms terms) {
        data.put("purposes", terms.purposes().stream().sorted().toList());
        data.put("purposeText", terms.purposeText());
        data.put("pNumber", terms.unit().digits());
        data.put(
                "functions",
                terms.functions().stream()
                        .map(function -> Map.of("name", function.name(), "tasks", function.tasks()))
                        .toList());
        data.put("firstDay", terms.firstDay().toString());
        data.put("urgent", terms.urgentReason() != null);
        put(data, "urgentReason", terms.urgentReason());
        data.put("weeks", terms.weeks());
        data.put("weeklyHours", terms.weeklyHours());
        data.put("workingTimes", terms.workingTimes());
        data.put(
                "hoursPlan",
                terms.hoursPlan().stream()
                        .map(more -> Map.of("fromWeek", more.fromWeek(), "hours", more.weeklyHours()))
                        .toList());
        data.put("mentor", terms.mentor());
        put(data, "mentorPhone", terms.mentorPhone());
        data.put("wagesExpected", terms.wagesExpected() ? "yes" : "no");
        put(data, terms.wagesExpected() ? "wagesText" : "noWagesReason", terms.wagesText());
    }

    private static List<HoursStep> hoursPlan(@Nullable List<MoreHours> plan) {
        return plan == null
                ? List.of()
                : plan.stream()
                        .filter(more -> more.fromWeek() != null && more.hours() != null)
                        .map(more -> new HoursStep(more.fromWeek(), more.hours()))
                        .toList();
    }

    private EstablishmentView view(CaseId caseId) {
        return desk.latest(caseId).orElseThrow();
    }

    private static void put(Map<String, Object> data, String key, @Nullable Object value) {
        if (value != null) data.put(key, value);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private String line(String key, @Nullable Object value) {
        return value == null || value.toString().isBlank() ? "" : "- **" + text(key) + "**: " + value;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(day);
    }

    private String text(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args, key, locale);
    }
}
