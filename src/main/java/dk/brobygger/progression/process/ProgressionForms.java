package dk.brobygger.progression.process;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.followup.MissedReason;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.progression.FunctionProgress;
import dk.brobygger.progression.ProgressionDesk;
import dk.brobygger.progression.Rating;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.Step;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The review by work function, and the extra follow-up that it may lead to. */
@Component
class ProgressionForms {

    /** Stands for a row that names none of the case's functions; the desk refuses it. */
    private static final UUID UNKNOWN = new UUID(0, 0);

    private final ProgressionDesk progression;
    private final PlacementDesk placements;
    private final CaseDesk cases;
    private final NoteDesk notes;
    private final MessageSource texts;
    private final Clock clock;

    ProgressionForms(
            ProgressionDesk progression,
            PlacementDesk placements,
            CaseDesk cases,
            NoteDesk notes,
            MessageSource texts,
            Clock clock) {
        this.progression = progression;
        this.placements = placements;
        this.cases = cases;
        this.notes = notes;
        this.texts = texts;
        this.clock = clock;
    }

    record Review(
            @NotBlank String held,
            @Nullable LocalDate heldOn,
            @Nullable @Valid List<Row> functions,
            @Nullable String missedReason,
            @Nullable String missedNote) {}

    record Row(
            @NotBlank String functionId,
            @NotNull Integer score,
            @NotNull Integer mentorScore,
            @NotNull Integer ownScore,
            @NotBlank String seen,
            @NotBlank String nextGoal) {

        /** @param functions the case's own; the row names one by its number among them */
        Rating rating(List<FunctionProgress> functions) {
            var function = IntStream.range(0, functions.size())
                    .filter(position -> number(position).equals(functionId))
                    .mapToObj(position -> functions.get(position).id())
                    .findFirst()
                    .orElse(UNKNOWN);
            return new Rating(function, score, mentorScore, ownScore, seen, nextGoal);
        }
    }

    record Overdue(@NotBlank String action) {}

    record ExtraFollowUp(
            @NotNull LocalDate heldOn,
            @NotBlank String change,
            @NotBlank String whoDoes) {}

    @Prefill("progression-review")
    Map<String, Object> review(Step step) {
        var functions = progression.progress(step.caseId());
        var rows = IntStream.range(0, functions.size())
                .mapToObj(position -> row(position, functions.get(position)))
                .toList();
        var shown = about(step.caseId());
        shown.put("held", "held");
        shown.put("heldOn", LocalDate.now(clock).toString());
        shown.put("present", List.of("candidate", "mentor", "jobkonsulent"));
        shown.put("functions", rows);
        return shown;
    }

    @OnAnswers("progression-review")
    void review(Step step, Review answers) {
        if ("held".equals(answers.held()) && answers.heldOn() != null && answers.functions() != null) {
            var functions = progression.progress(step.caseId());
            progression.review(
                    step.caseId(),
                    answers.heldOn(),
                    answers.functions().stream()
                            .map(row -> row.rating(functions))
                            .toList());
        } else {
            progression.miss(
                    step.caseId(),
                    answers.missedReason() == null ? MissedReason.OTHER : MissedReason.valueOf(answers.missedReason()));
            note(step.caseId(), "progression.note.missed", answers.missedNote());
        }
    }

    @WhenCompleting("progression-review")
    List<String> reviewLeadsTo(Step step) {
        return List.of("progression.leads.kept", "progression.leads.wages", "progression.leads.extra");
    }

    @Prefill("progression-overdue")
    Map<String, Object> overdue(Step step) {
        return about(step.caseId());
    }

    @OnAnswers("progression-overdue")
    void overdue(Step step, Overdue answers) {
        note(step.caseId(), "progression.note.overdue", answers.action());
    }

    @Prefill("progression-extra-follow-up")
    Map<String, Object> extraFollowUp(Step step) {
        var why = progression.concerns(step.caseId()).stream()
                .map(concern ->
                        "**" + concern.function() + "**: " + text("law.reason.progression-gate." + concern.reason()))
                .collect(Collectors.joining("\n\n"));
        var shown = about(step.caseId());
        shown.put("whyText", why);
        shown.put("heldOn", LocalDate.now(clock).toString());
        return shown;
    }

    @OnAnswers("progression-extra-follow-up")
    void extraFollowUp(Step step, ExtraFollowUp answers) {
        progression.followedUp(step.caseId(), answers.heldOn());
        note(step.caseId(), "progression.note.extra", answers.change() + " · " + answers.whoDoes());
    }

    private static String number(int position) {
        return String.valueOf(position + 1);
    }

    private Map<String, Object> row(int position, FunctionProgress function) {
        var earlier = function.points().stream()
                .map(point -> text("progression.earlier", point.week(), point.score()))
                .collect(Collectors.joining(", "));
        return Map.of(
                "function", function.name(),
                "functionId", number(position),
                "earlier", earlier.isEmpty() ? text("progression.none") : earlier);
    }

    private Map<String, Object> about(CaseId caseId) {
        var card = cases.card(caseId);
        var facts = placements.placement(caseId);
        var shown = new HashMap<String, Object>();
        shown.put("candidateName", card.candidateName() == null ? "" : card.candidateName());
        shown.put("companyName", card.companyName() == null ? "" : card.companyName());
        shown.put("week", Math.max(1, facts.currentWeek()));
        shown.put("weeks", facts.weeks());
        shown.put("situation", text("progression.situation", placements.mentor(caseId)));
        return shown;
    }

    private void note(CaseId caseId, String headingKey, @Nullable String words) {
        if (words != null && !words.isBlank()) notes.write(caseId, text(headingKey) + ": " + words.strip());
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, key, LocaleContextHolder.getLocale());
    }
}
