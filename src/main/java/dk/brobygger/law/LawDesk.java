package dk.brobygger.law;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Asks the decision tables of {@code processes/law}. The date is the one that the case concerns, not today: a case of
 * last year is judged by last year's rows. Reading the law needs no right.
 */
@Service
public class LawDesk {

    /** Answers kept in memory. FEEL reads every row anew, which costs up to 60 ms for the longest table. */
    private static final int KEPT = 4_000;

    /** A table never changes once deployed, so the same question has the same answer. */
    private record Question(String tableId, Map<String, Object> inputs) {}

    private final RepositoryService repository;
    private final NewestTables newest;
    private final DecisionTables tables;
    private final Map<Question, List<Ruling>> answered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, List<Ruling>> eldest) {
            return size() > KEPT;
        }
    };

    private final Map<String, Spells> spells = new ConcurrentHashMap<>();

    LawDesk(RepositoryService repository, NewestTables newest, DecisionTables tables) {
        this.repository = repository;
        this.newest = newest;
        this.tables = tables;
    }

    /**
     * What the law, or the municipality's practice, says.
     *
     * @param decisionId file name in {@code processes/law} without its ending
     * @param on the day that the case concerns, at the earliest 1 January 2020
     * @param inputs by the names in the table's input columns; one left out counts as not known
     * @throws NoRule if no row was in force on that day
     */
    @PermitAll
    public Ruling decide(String decisionId, LocalDate on, Map<String, ? extends @Nullable Object> inputs) {
        var rulings = decideAll(decisionId, on, inputs);
        if (rulings.isEmpty()) throw new NoRule(decisionId, on, inputs);
        return rulings.get(0);
    }

    /** Every row that holds, in the table's order; for a plan, where each row is one step of it. */
    @PermitAll
    public List<Ruling> decideAll(String decisionId, LocalDate on, Map<String, ? extends @Nullable Object> inputs) {
        var table = newest.of(decisionId);
        var variables = new HashMap<String, Object>(inputs);
        variables.put("date", on);
        var asked = new HashMap<String, Object>(variables);
        asked.put("date", spells.computeIfAbsent(table.getId(), this::spellsOf).of(on));
        var question = new Question(table.getId(), asked);
        synchronized (answered) {
            var known = answered.get(question);
            if (known != null) return known;
        }
        var rulings = tables.holding(table, variables).stream()
                .map(rule -> ruling(decisionId, table.getVersion(), rule))
                .toList();
        synchronized (answered) {
            answered.put(question, rulings);
        }
        return rulings;
    }

    /**
     * When a step is due and what that rests on.
     *
     * @return with {@code workingDays} or {@code workingHours}, and {@code basis}, a Danish sentence
     */
    @PermitAll
    public Ruling deadlineOf(String processId, String elementId, LocalDate on) {
        return decide("task-deadlines", on, Map.of("process", processId, "task", elementId));
    }

    /** The Danish sentence that a step's deadline rests on; shown beside the step. */
    @PermitAll
    public String deadlineBasis(String processId, String elementId, LocalDate on) {
        return deadlineOf(processId, elementId, on).text("basis");
    }

    /**
     * When somebody is reminded, or a step gives up waiting.
     *
     * @param eventId id of the timer in the model of the process
     * @return with {@code amount}, {@code unit} (WORKING_DAYS, WORKING_HOURS or DAYS) and {@code basis}
     */
    @PermitAll
    public Ruling reminder(String processId, String eventId, LocalDate on) {
        return decide("reminders", on, Map.of("process", processId, "event", eventId));
    }

    private Spells spellsOf(String tableId) {
        try (var model = repository.getDecisionModel(tableId)) {
            return Spells.in(new String(model.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Ruling ruling(String decisionId, int version, DmnEvaluatedDecisionRule rule) {
        var outputs = new LinkedHashMap<String, @Nullable Object>();
        rule.getOutputEntries()
                .forEach((name, output) -> outputs.put(name, output.getValue().getValue()));
        var reason = String.valueOf(outputs.remove("reason"));
        var paragraph = String.valueOf(outputs.remove("paragraph"));
        var certainty = String.valueOf(outputs.remove("certainty"));
        return new Ruling(
                decisionId,
                version,
                rule.getId(),
                outputs,
                reason,
                paragraph,
                certainty.equals("V") || certainty.equals("P"),
                certainty);
    }
}
