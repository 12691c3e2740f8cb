package dk.brobygger.match.process;

import dk.brobygger.citizen.BriefText;
import dk.brobygger.citizen.Consent;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.citizen.ConsentItem;
import dk.brobygger.citizen.ConsentWords;
import dk.brobygger.law.Rates;
import dk.brobygger.match.ClarificationDesk;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.step.FormData;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms with which company and candidate get to know each other, and of what stops it. */
@Component
class ClarificationForms {

    private final MatchDesk desk;
    private final ClarificationDesk clarification;
    private final ConsentDesk consents;
    private final ConsentWords consentWords;
    private final MatchWords words;
    private final FormWords say;
    private final Rates rates;
    private final Clock clock;

    ClarificationForms(
            MatchDesk desk,
            ClarificationDesk clarification,
            ConsentDesk consents,
            ConsentWords consentWords,
            MatchWords words,
            FormWords say,
            Rates rates,
            Clock clock) {
        this.desk = desk;
        this.clarification = clarification;
        this.consents = consents;
        this.consentWords = consentWords;
        this.words = words;
        this.say = say;
        this.rates = rates;
        this.clock = clock;
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
    FormData consent(Step step) {
        var match = desk.view(step.caseId());
        return new FormData()
                .with("companyName", match.place().companyName())
                .with("consentText", say.say("citizen.consent.text"))
                .with("textVersion", Consent.TEXT_VERSION)
                .with(
                        "purpose",
                        say.say(
                                "match.form.consentPurpose",
                                String.join(", ", match.place().functions())))
                .with("validUntil", today().plusMonths(rates.whole("consent.valid", today())));
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

    /** The form starts with what the company may be told, and shows no field for the rest. */
    @Prefill("match-brief")
    FormData brief(Step step) {
        var match = desk.view(step.caseId());
        var company = match.facts().company();
        var allowed = company == null
                ? Set.<ConsentItem>of()
                : consents.shareable(match.facts().citizen(), company.uuid());
        var strengths = allowed.contains(ConsentItem.STRENGTHS);
        var considerations = allowed.contains(ConsentItem.WORK_CONSIDERATIONS);
        var explicit = allowed.stream().anyMatch(ConsentItem::isSensitive);
        var data = new FormData()
                .with("companyName", match.place().companyName())
                .with("consentSummary", say.say("match.form.mayShare", bullets(allowed)))
                .with("mayShareStrengths", strengths)
                .with("mayShareConsiderations", considerations)
                .with("mayShareExplicit", explicit);
        var met = match.meeting();
        data.with("notesFromMeeting", met == null ? "" : orEmpty(met.wishes()));
        if (met != null) {
            if (strengths) data.with("strengths", met.strengths()).with("forecast", met.forecast());
            if (considerations)
                data.with("workImplications", met.workConsiderations()).with("tasksToAvoid", met.tasksToAvoid());
        }
        if (explicit && company != null)
            consents.standing(step.caseId(), company.uuid())
                    .ifPresent(consent -> data.with("explicitDetail", consent.explicitDetail()));
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
    FormData meeting(Step step) {
        return new FormData().with("meetingSummary", words.place(desk.view(step.caseId())));
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

    record Reservation(@NotNull String decision, @NotNull String reason) {}

    @Prefill("match-reservation")
    FormData reservation(Step step) {
        var place = desk.view(step.caseId()).place();
        return new FormData()
                .with(
                        "reservation",
                        say.say(
                                "match.form.reservedUntil",
                                orEmpty(place.companyName()),
                                say.day(place.reservedUntil())));
    }

    @OnAnswers("match-reservation")
    void reservation(Step step, Reservation answers) {
        if (answers.decision().equals("renew")) clarification.renewReservation(step.caseId());
        else clarification.losePlace(step.caseId(), answers.reason());
    }

    @Prefill("match-consent-withdrawn")
    FormData consentWithdrawn(Step step) {
        return new FormData().with("withdrawn", consentWords.withdrawn(step.caseId()));
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
    FormData placeLost(Step step) {
        return new FormData().with("placeSummary", words.place(desk.view(step.caseId())));
    }

    private String bullets(Set<ConsentItem> items) {
        return items.stream()
                .sorted()
                .map(item -> "- " + say.say("citizen.item." + item))
                .collect(Collectors.joining("\n"));
    }

    private static Set<ConsentItem> items(@Nullable List<String> names) {
        var chosen = EnumSet.noneOf(ConsentItem.class);
        if (names != null) names.forEach(name -> chosen.add(ConsentItem.valueOf(name)));
        return chosen;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
