package dk.brobygger.match.process;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.match.CandidateMeeting;
import dk.brobygger.match.FindingWords;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.match.MatchRelation;
import dk.brobygger.match.MatchView;
import dk.brobygger.place.PlaceId;
import dk.brobygger.register.PNumber;
import dk.brobygger.step.FormData;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of the search for a place: meeting the candidate, finding the place, weighing it; and what else there is. */
@Component
class PlaceSearchForms {

    private final MatchDesk desk;
    private final CaseDesk cases;
    private final NoteDesk notes;
    private final PlaceOptions options;
    private final MatchWords words;
    private final FormWords say;
    private final FindingWords law;
    private final Clock clock;

    PlaceSearchForms(
            MatchDesk desk,
            CaseDesk cases,
            NoteDesk notes,
            PlaceOptions options,
            MatchWords words,
            FormWords say,
            FindingWords law,
            Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.notes = notes;
        this.options = options;
        this.words = words;
        this.say = say;
        this.law = law;
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
    FormData meetCandidate(Step step) {
        var before = desk.view(step.caseId()).meeting();
        if (before == null) return new FormData().with("knownAlready", "");
        return new FormData()
                .with("knownAlready", say.say("match.form.metBefore", say.day(before.metOn())))
                .with("strengths", before.strengths())
                .with("jobGoal", before.jobGoal())
                .with("wishes", before.wishes())
                .with("workConsiderations", before.workConsiderations())
                .with("tasksToAvoid", before.tasksToAvoid())
                .with("forecast", before.forecast())
                .with("weeklyHours", before.weeklyHours())
                .with("maxTravelMinutes", before.maxTravelMinutes());
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
                        answers.maxTravelMinutes()),
                answers.outcome().equals("notReady") ? orEmpty(answers.notReadyReason()) : null);
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
    FormData findPlace(Step step) {
        var match = desk.view(step.caseId());
        var found = options.find();
        return new FormData()
                .with("candidateSummary", words.candidate(match))
                .with("lastRejection", match.refusals() > 0 ? match.why() : null)
                .with("places", found.places())
                .with("companies", found.companies())
                .with("outcomes", found.outcomes());
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
                if (!PlaceOptions.OTHER.equals(orEmpty(answers.companyId())))
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
    FormData assess(Step step) {
        var match = desk.view(step.caseId());
        return new FormData()
                .with("placeSummary", words.place(match))
                .with("lawFindings", law.lines(match.findings()))
                .with("lawAllows", match.lawAllows());
    }

    @OnAnswers("match-assess")
    void assess(Step step, Assess answers) {
        desk.assess(
                step.caseId(),
                answers.score(),
                answers.reasons(),
                answers.outcome().equals("good"));
    }

    record AssessRights(@NotNull String assessment, @NotNull String next) {}

    @Prefill("match-assess-rights")
    FormData assessRights(Step step) {
        var match = desk.view(step.caseId());
        return new FormData().with("why", reasonToAsk(match) + (match.why() == null ? "" : "\n\n> " + match.why()));
    }

    @OnAnswers("match-assess-rights")
    void assessRights(Step step, AssessRights answers) {
        desk.assessRights(step.caseId(), answers.next(), answers.assessment());
    }

    record Escalation(@NotNull String decision, @NotNull String note) {}

    @Prefill("match-escalation")
    FormData escalation(Step step) {
        var card = cases.card(step.caseId());
        return new FormData()
                .with("candidateName", card.candidateName())
                .with(
                        "waitingSince",
                        say.say(
                                "match.form.waitingSince",
                                say.day(LocalDate.ofInstant(card.openedAt(), clock.getZone()))));
    }

    @OnAnswers("match-escalation")
    void escalation(Step step, Escalation answers) {
        notes.write(step.caseId(), say.say("match.help." + answers.decision()) + "\n" + answers.note());
    }

    private String reasonToAsk(MatchView match) {
        return switch (match.status()) {
            case NOT_READY, NO_PLACE, CONSENT_DECLINED, CANDIDATE_SAID_NO, CONSENT_WITHDRAWN ->
                say.say("match.why." + match.status());
            default -> "";
        };
    }

    private static List<String> commas(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
