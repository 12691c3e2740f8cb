package dk.brobygger.match.process;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.BriefText;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.Consent;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.citizen.ConsentItem;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.CompanyRow;
import dk.brobygger.company.CompanySearch;
import dk.brobygger.company.PNumber;
import dk.brobygger.inbox.OnAnswers;
import dk.brobygger.inbox.Prefill;
import dk.brobygger.inbox.Step;
import dk.brobygger.inbox.WhenCompleting;
import dk.brobygger.law.Rates;
import dk.brobygger.match.CandidateMeeting;
import dk.brobygger.match.ClarificationDesk;
import dk.brobygger.match.FindingWords;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.match.MatchRelation;
import dk.brobygger.match.MatchView;
import dk.brobygger.partnership.PlaceFacts;
import dk.brobygger.partnership.PlaceId;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumSet;
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

/** Gives the forms of {@code matching} their data, and takes their answers to the desks. */
@Component
class MatchForms {

    /** Companies in the list of the form; one that is not among them is found by its P number. */
    private static final int MOST_COMPANIES = 400;

    private static final String OTHER = "other";

    private final MatchDesk desk;
    private final ClarificationDesk clarification;
    private final ConsentDesk consents;
    private final CitizenDesk citizens;
    private final CompanyDesk companies;
    private final CaseDesk cases;
    private final FindingWords law;
    private final MessageSource messages;
    private final Clock clock;
    private final Rates rates;

    MatchForms(
            MatchDesk desk,
            ClarificationDesk clarification,
            ConsentDesk consents,
            CitizenDesk citizens,
            CompanyDesk companies,
            CaseDesk cases,
            FindingWords law,
            MessageSource messages,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.desk = desk;
        this.clarification = clarification;
        this.consents = consents;
        this.citizens = citizens;
        this.companies = companies;
        this.cases = cases;
        this.law = law;
        this.messages = messages;
        this.clock = clock;
    }

    record MeetCandidate(
            @NotNull LocalDate metOn,
            @NotNull String strengths,
            @NotNull String jobGoal,
            @Nullable String wishes,
            @Nullable String workConsiderations,
            @Nullable String tasksToAvoid,
            @NotNull BigDecimal weeklyHours,
            @Nullable Integer maxTravelMinutes,
            @Nullable String forecast,
            @NotNull String outcome,
            @Nullable String notReadyReason) {}

    @Prefill("match-meet-candidate")
    Map<String, Object> meetCandidate(Step step) {
        var match = desk.view(step.caseId());
        var data = new HashMap<String, Object>();
        data.put("knownAlready", match.metOn() == null ? "" : text("match.form.metBefore", day(match.metOn())));
        put(data, "strengths", match.strengths());
        put(data, "jobGoal", match.jobGoal());
        put(data, "wishes", match.wishes());
        put(data, "workConsiderations", match.workConsiderations());
        put(data, "tasksToAvoid", match.tasksToAvoid());
        put(data, "forecast", match.forecast());
        put(data, "weeklyHours", match.facts().weeklyHours());
        put(data, "maxTravelMinutes", match.maxTravelMinutes());
        return data;
    }

    @OnAnswers("match-meet-candidate")
    void meetCandidate(Step step, MeetCandidate answers) {
        desk.meet(
                step.caseId(),
                new CandidateMeeting(
                        answers.metOn(),
                        answers.strengths(),
                        answers.jobGoal(),
                        answers.wishes(),
                        answers.workConsiderations(),
                        answers.tasksToAvoid(),
                        answers.forecast(),
                        answers.weeklyHours(),
                        answers.maxTravelMinutes(),
                        answers.outcome().equals("notReady") ? orEmpty(answers.notReadyReason()) : null));
    }

    record FindPlace(
            @NotNull String outcome,
            @Nullable String placeId,
            @Nullable String companyId,
            @Nullable String pNumber,
            @Nullable String function,
            @Nullable String otherFunctions,
            @Nullable List<String> relation,
            @Nullable String newFunction,
            @Nullable String reason,
            @Nullable String noPlaceReason) {}

    @Prefill("match-find-place")
    Map<String, Object> findPlace(Step step) {
        var match = desk.view(step.caseId());
        var data = new HashMap<String, Object>();
        data.put("candidateSummary", candidateSummary(match));
        data.put("lastRejection", match.refusals() > 0 ? match.why() : null);
        var known = companies.find(CompanySearch.of(""), 0, MOST_COMPANIES);
        var places = placeOptions(known);
        data.put("places", places);
        data.put("companies", companyOptions(known));
        data.put("outcomes", outcomes(places.isEmpty()));
        return data;
    }

    @OnAnswers("match-find-place")
    void findPlace(Step step, FindPlace answers) {
        var known = answers.relation() == null ? List.<String>of() : answers.relation();
        var relation = new MatchRelation(
                known.contains("latestEmployer"),
                known.contains("previousPlacement"),
                answers.newFunction() != null && !answers.newFunction().isBlank(),
                known.contains("employed"),
                known.contains("ownerIsFamily"),
                known.contains("replacesStaff"));
        var others = commas(answers.otherFunctions());
        switch (answers.outcome()) {
            case "place" ->
                desk.choosePlace(
                        step.caseId(),
                        PlaceId.parse(orEmpty(answers.placeId())),
                        others,
                        relation,
                        orEmpty(answers.reason()));
            case "company" -> {
                var functions = new ArrayList<>(List.of(orEmpty(answers.function())));
                functions.addAll(others);
                if (!OTHER.equals(orEmpty(answers.companyId())))
                    desk.chooseCompany(
                            step.caseId(),
                            CompanyId.parse(orEmpty(answers.companyId())),
                            functions,
                            relation,
                            orEmpty(answers.reason()));
                else
                    desk.chooseUnit(
                            step.caseId(),
                            new PNumber(orEmpty(answers.pNumber())),
                            functions,
                            relation,
                            orEmpty(answers.reason()));
            }
            default -> desk.findNothing(step.caseId(), orEmpty(answers.noPlaceReason()));
        }
    }

    @WhenCompleting("match-find-place")
    List<String> findPlaceLeadsTo(Step step) {
        return List.of("match.leadsTo.reserved", "match.leadsTo.lawAsked");
    }

    record Assess(
            @NotNull Integer score,
            @NotNull String reasons,
            @NotNull String outcome) {}

    @Prefill("match-assess")
    Map<String, Object> assess(Step step) {
        var match = desk.view(step.caseId());
        return Map.of(
                "placeSummary", placeSummary(match),
                "lawFindings", law.lines(match.findings()),
                "lawAllows", match.lawAllows());
    }

    @OnAnswers("match-assess")
    void assess(Step step, Assess answers) {
        desk.assess(
                step.caseId(),
                answers.score(),
                answers.reasons(),
                answers.outcome().equals("good"));
    }

    record GiveConsent(
            @NotNull String outcome,
            @Nullable List<String> items,
            @Nullable String explicitDetail,
            @Nullable String neededBecause,
            @Nullable String recipient,
            @Nullable String purpose,
            @Nullable LocalDate validUntil,
            @Nullable String howGiven,
            @Nullable String oralNote,
            @Nullable String declinedReason) {}

    @Prefill("match-consent")
    Map<String, Object> consent(Step step) {
        var match = desk.view(step.caseId());
        return Map.of(
                "companyName", orEmpty(match.companyName()),
                "consentText", text("citizen.consent.text"),
                "textVersion", Consent.TEXT_VERSION,
                "purpose",
                        text(
                                "match.form.consentPurpose",
                                String.join(", ", match.facts().functions())),
                "validUntil",
                        today().plusMonths(rates.whole("consent.valid", today()))
                                .toString());
    }

    @OnAnswers("match-consent")
    void consent(Step step, GiveConsent answers) {
        if (!answers.outcome().equals("given")) {
            clarification.declineConsent(step.caseId(), answers.declinedReason());
            return;
        }
        clarification.consent(
                step.caseId(),
                items(answers.items()),
                orEmpty(answers.recipient()),
                orEmpty(answers.purpose()),
                answers.validUntil() == null ? today() : answers.validUntil(),
                orEmpty(answers.howGiven()),
                answers.oralNote(),
                answers.explicitDetail(),
                answers.neededBecause());
    }

    @WhenCompleting("match-consent")
    List<String> consentLeadsTo(Step step) {
        return List.of("match.leadsTo.onlyChosenShared", "match.leadsTo.mayBeWithdrawn");
    }

    record WriteBrief(
            @NotNull String purpose,
            @Nullable String strengths,
            @Nullable String workImplications,
            @Nullable String tasksToAvoid,
            @Nullable String forecast,
            @Nullable String explicitDetail,
            @NotNull String sentHow) {}

    @Prefill("match-brief")
    Map<String, Object> brief(Step step) {
        var match = desk.view(step.caseId());
        var data = new HashMap<String, Object>();
        var company = match.facts().company();
        var allowed = company == null
                ? Set.<ConsentItem>of()
                : consents.shareable(match.facts().citizen(), company.uuid());
        data.put("companyName", orEmpty(match.companyName()));
        data.put(
                "consentSummary",
                text(
                        "match.form.mayShare",
                        allowed.stream()
                                .sorted()
                                .map(item -> "- " + text("citizen.item." + item))
                                .collect(Collectors.joining("\n"))));
        data.put("notesFromMeeting", orEmpty(match.wishes()));
        var strengths = allowed.contains(ConsentItem.STRENGTHS);
        var considerations = allowed.contains(ConsentItem.WORK_CONSIDERATIONS);
        var explicit = allowed.stream().anyMatch(ConsentItem::isSensitive);
        data.put("mayShareStrengths", strengths);
        data.put("mayShareConsiderations", considerations);
        data.put("mayShareExplicit", explicit);
        if (strengths) {
            put(data, "strengths", match.strengths());
            put(data, "forecast", match.forecast());
        }
        if (considerations) {
            put(data, "workImplications", match.workConsiderations());
            put(data, "tasksToAvoid", match.tasksToAvoid());
        }
        if (explicit && company != null)
            consents.standing(step.caseId(), company.uuid())
                    .ifPresent(consent -> put(data, "explicitDetail", consent.explicitDetail()));
        return data;
    }

    @OnAnswers("match-brief")
    void brief(Step step, WriteBrief answers) {
        clarification.sendBrief(
                step.caseId(),
                new BriefText(
                        answers.purpose(),
                        answers.strengths(),
                        answers.workImplications(),
                        answers.tasksToAvoid(),
                        answers.forecast(),
                        answers.explicitDetail()),
                answers.sentHow());
    }

    record HoldMeeting(
            @NotNull LocalDate heldOn,
            @NotNull String outcome,
            @Nullable String companyReason,
            @Nullable String candidateReason,
            @Nullable String learned) {}

    @Prefill("match-meeting")
    Map<String, Object> meeting(Step step) {
        return Map.of("meetingSummary", placeSummary(desk.view(step.caseId())));
    }

    @OnAnswers("match-meeting")
    void meeting(Step step, HoldMeeting answers) {
        switch (answers.outcome()) {
            case "match" -> clarification.agree(step.caseId());
            case "companyRejects" ->
                clarification.companySaysNo(
                        step.caseId(), orEmpty(answers.companyReason()), orEmpty(answers.learned()));
            default ->
                clarification.candidateSaysNo(
                        step.caseId(), orEmpty(answers.candidateReason()), orEmpty(answers.learned()));
        }
    }

    @WhenCompleting("match-meeting")
    List<String> meetingLeadsTo(Step step) {
        return List.of("match.leadsTo.yes", "match.leadsTo.companyNo", "match.leadsTo.candidateNo");
    }

    record AssessRights(@NotNull String assessment, @NotNull String next) {}

    @Prefill("match-assess-rights")
    Map<String, Object> assessRights(Step step) {
        var match = desk.view(step.caseId());
        return Map.of("why", reasonToAsk(match) + (match.why() == null ? "" : "\n\n> " + match.why()));
    }

    @OnAnswers("match-assess-rights")
    void assessRights(Step step, AssessRights answers) {
        desk.assessRights(step.caseId(), answers.next(), answers.assessment());
    }

    record Escalation(@NotNull String decision, @NotNull String note) {}

    @Prefill("match-escalation")
    Map<String, Object> escalation(Step step) {
        var card = cases.card(step.caseId());
        return Map.of(
                "candidateName", orEmpty(card.candidateName()),
                "waitingSince", text("match.form.waitingSince", openedOn(card)));
    }

    @OnAnswers("match-escalation")
    void escalation(Step step, Escalation answers) {
        cases.note(step.caseId(), text("match.help." + answers.decision()) + "\n" + answers.note());
    }

    record Reservation(@NotNull String decision, @NotNull String reason) {}

    @Prefill("match-reservation")
    Map<String, Object> reservation(Step step) {
        var match = desk.view(step.caseId());
        return Map.of(
                "reservation",
                text(
                        "match.form.reservedUntil",
                        orEmpty(match.companyName()),
                        match.reservedUntil() == null ? "" : day(match.reservedUntil())));
    }

    @OnAnswers("match-reservation")
    void reservation(Step step, Reservation answers) {
        if (answers.decision().equals("renew")) clarification.renewReservation(step.caseId());
        else clarification.losePlace(step.caseId(), answers.reason());
    }

    @Prefill("match-consent-withdrawn")
    Map<String, Object> consentWithdrawn(Step step) {
        return Map.of("withdrawn", withdrawn(step.caseId()));
    }

    record Notified(@NotNull LocalDate notifiedOn) {}

    @OnAnswers("match-consent-withdrawn")
    void consentWithdrawn(Step step, Notified answers) {
        consents.recipientsNotified(step.caseId(), answers.notifiedOn());
    }

    record Told(@NotNull LocalDate informedOn) {}

    @OnAnswers("match-place-lost")
    void placeLost(Step step, Told answers) {
        clarification.candidateTold(step.caseId(), answers.informedOn());
    }

    @Prefill("match-place-lost")
    Map<String, Object> placeLost(Step step) {
        var match = desk.view(step.caseId());
        return Map.of("placeSummary", placeSummary(match));
    }

    private String withdrawn(CaseId caseId) {
        return consents.consentsOf(caseId).stream()
                .filter(consent -> !consent.withdrawn().isEmpty())
                .map(consent -> text(
                        "match.form.withdrawn",
                        consent.companyName(),
                        consent.recipient(),
                        consent.withdrawn().stream()
                                .sorted()
                                .map(item -> text("citizen.item." + item))
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    private String candidateSummary(MatchView match) {
        var candidate = citizens.candidate(match.facts().citizen());
        return Stream.of(
                        line("match.form.candidate", candidate.displayName()),
                        line("match.form.group", text("citizen.group." + candidate.targetGroup())),
                        line("match.form.strengths", match.strengths()),
                        line("match.form.jobGoal", match.jobGoal()),
                        line("match.form.wishes", match.wishes()),
                        line("match.form.considerations", match.workConsiderations()),
                        line("match.form.avoid", match.tasksToAvoid()),
                        line("match.form.hours", number(match.facts().weeklyHours())),
                        line("match.form.travel", match.maxTravelMinutes()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String placeSummary(MatchView match) {
        var unit = match.facts().unit();
        var company = match.facts().company();
        var where = company == null || unit == null
                ? null
                : companies.company(company).units().stream()
                        .filter(own -> own.pNumber().equals(unit))
                        .map(own -> Stream.of(own.street(), own.postalCode(), own.city())
                                .filter(part -> part != null && !part.isBlank())
                                .collect(Collectors.joining(" ")))
                        .findFirst()
                        .orElse(null);
        return Stream.of(
                        line("match.form.company", match.companyName()),
                        line(
                                "match.form.unit",
                                unit == null ? null : unit.digits() + (where == null ? "" : ", " + where)),
                        line(
                                "match.form.functions",
                                String.join(", ", match.facts().functions())),
                        line("match.form.whyHere", match.placeReason()),
                        line("match.form.hours", number(match.facts().weeklyHours())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<Map<String, String>> outcomes(boolean noPlaces) {
        return Stream.of("place", "company", "noPlace")
                .filter(outcome -> !noPlaces || !outcome.equals("place"))
                .map(outcome -> Map.of("value", outcome, "label", text("match.found." + outcome)))
                .toList();
    }

    private List<Map<String, String>> companyOptions(List<CompanyRow> known) {
        return Stream.concat(
                        known.stream()
                                .map(row -> Map.of(
                                        "value",
                                        row.id().toString(),
                                        "label",
                                        row.city() == null ? row.name() : row.name() + ", " + row.city())),
                        Stream.of(Map.of("value", OTHER, "label", text("match.found.other"))))
                .toList();
    }

    /** Names and towns come from the list that is read anyway, so that many places cost no more than a few. */
    private List<Map<String, String>> placeOptions(List<CompanyRow> known) {
        var rows = known.stream().collect(Collectors.toMap(CompanyRow::id, row -> row));
        return desk.openPlaces().stream()
                .map(place ->
                        Map.of("value", place.id().toString(), "label", placeLabel(place, rows.get(place.company()))))
                .sorted((a, b) -> a.get("label").compareToIgnoreCase(b.get("label")))
                .toList();
    }

    private String placeLabel(PlaceFacts place, @Nullable CompanyRow known) {
        return text(
                "match.form.place",
                known == null ? companies.company(place.company()).name() : known.name(),
                known == null || known.city() == null ? "" : known.city(),
                place.function(),
                place.free(),
                place.weeklyHours().stripTrailingZeros().toPlainString());
    }

    private static Set<ConsentItem> items(@Nullable List<String> names) {
        var chosen = EnumSet.noneOf(ConsentItem.class);
        if (names != null) names.forEach(name -> chosen.add(ConsentItem.valueOf(name)));
        return chosen;
    }

    private static List<String> commas(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static void put(Map<String, Object> data, String key, @Nullable Object value) {
        if (value != null) data.put(key, value);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String line(String key, @Nullable Object value) {
        return value == null || value.toString().isBlank() ? "" : "- **" + text(key) + "**: " + value;
    }

    private String reasonToAsk(MatchView match) {
        return switch (match.status()) {
            case NOT_READY, NO_PLACE, CONSENT_DECLINED, CANDIDATE_SAID_NO, CONSENT_WITHDRAWN ->
                text("match.why." + match.status());
            default -> "";
        };
    }

    private String openedOn(CaseCard card) {
        return day(LocalDate.ofInstant(card.openedAt(), clock.getZone()));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(day);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private String text(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args, key, locale);
    }
}
