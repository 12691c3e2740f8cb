package dk.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The tables of the lifecycle ({@code src/test/resources/lifecycle}: human steps, deadlines, exceptions) are walked row
 * by row; what no model has is named.
 */
class LifecycleTest {

    static final Set<String> PHASES = Set.of(
            "outreach",
            "needs-meeting",
            "partnership-agreement",
            "partnership-year",
            "partnership-deviation",
            "matching",
            "establishment",
            "placement-period",
            "progression-review",
            "extension",
            "wage-negotiation",
            "employment-start",
            "aftercare",
            "evaluation",
            "parallel-effort");

    private static final Pattern NUMBER = Pattern.compile("[(,] *\\d|^\\s*R?\\d*/?P");

    static final Map<String, BpmnModelInstance> MODELS = new TreeMap<>();

    @BeforeAll
    static void readModels() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .forEach(file -> MODELS.put(
                            file.getFileName().toString().replace(".bpmn", ""), Bpmn.readModelFromFile(file.toFile())));
        }
    }

    @Test
    void every_human_step_stands_in_a_model_and_is_offered_to_its_role() throws IOException {
        var missing = new ArrayList<String>();
        for (var row : rows("steps")) {
            var node = node(row.get("where"));
            var role = row.get("role");
            if (node == null) missing.add(row + ": no model has it");
            else if (node instanceof UserTask task) {
                var groups = task.getCamundaCandidateGroups();
                if (groups == null || !List.of(groups.split("\\s*,\\s*")).contains(role))
                    missing.add(row + ": offered to " + groups);
            } else if (!Set.of("system", "start", "call").contains(role)) {
                missing.add(row + ": is no user task");
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_deadline_is_a_row_a_timer_a_due_date_or_a_rule() throws IOException {
        var missing = new ArrayList<String>();
        for (var row : rows("deadlines")) {
            var node = node(row.get("where"));
            var how = row.get("how").split(" ", 2);
            if (node == null || !holds(row.get("where"), node, how[0], how[1])) missing.add(row.toString());
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_exception_has_its_event_and_leads_somewhere() throws IOException {
        var missing = new ArrayList<String>();
        for (var row : rows("exceptions")) {
            var event = node(row.get("event"));
            if (event == null) missing.add(row + ": no model has its event");
            else if (!row.get("type").equals("-")
                    && isInterrupting(event) != row.get("type").equals("I"))
                missing.add(row + ": interrupts or not against the table");
            for (String step : row.get("flow").split(" ")) {
                if (node(step) == null) missing.add(row + ": no model has " + step);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_two_maps_call_the_phases_that_exist() {
        assertThat(MODELS.keySet()).containsAll(PHASES).contains("company-course", "placement-course");
        var called = new HashSet<String>();
        MODELS.values()
                .forEach(model -> model.getModelElementsByType(CallActivity.class)
                        .forEach(call -> called.add(call.getCalledElement())));

        assertThat(MODELS.keySet()).containsAll(called);
        assertThat(called)
                .containsAll(PHASES.stream()
                        .filter(phase -> !phase.equals("partnership-year")) // lives on by itself, a year at a time
                        .toList());
    }

    @Test
    void every_step_has_a_deadline_row_of_its_own_and_every_row_a_step() throws IOException {
        var steps = new HashSet<String>();
        MODELS.forEach((process, model) ->
                model.getModelElementsByType(UserTask.class).forEach(task -> steps.add(process + "/" + task.getId())));

        assertThat(deadlineRows().keySet()).containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void every_timer_that_asks_for_its_reminder_has_a_row_and_every_row_a_timer() throws IOException {
        var asked = new HashSet<String>();
        var ownId = Pattern.compile("(?:deadlines\\.at\\(execution|\\w+Overdue\\(execution\\.businessKey), '(\\w+)'");
        MODELS.forEach((process, model) -> model.getModelElementsByType(TimerEventDefinition.class)
                .forEach(timer -> ownId.matcher(timer.getTextContent())
                        .results()
                        .forEach(found -> {
                            assertThat(((FlowNode) timer.getParentElement()).getId())
                                    .as("the timer asks by its own id")
                                    .isEqualTo(found.group(1));
                            asked.add(process + "/" + found.group(1));
                        })));

        assertThat(reminderRows().keySet()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void no_model_holds_a_number_of_days_or_hours() {
        var held = new ArrayList<String>();
        MODELS.forEach((process, model) -> {
            model.getModelElementsByType(TimerEventDefinition.class).forEach(timer -> {
                if (NUMBER.matcher(timer.getTextContent()).find()) held.add(process + ": " + timer.getTextContent());
            });
            model.getModelElementsByType(UserTask.class).forEach(task -> {
                var due = String.valueOf(task.getCamundaDueDate());
                if (NUMBER.matcher(due).find()) held.add(process + "/" + task.getId() + ": " + due);
            });
        });
        assertThat(held).isEmpty();
    }

    private static boolean holds(String where, FlowNode node, String how, String what) throws IOException {
        return switch (how) {
            case "reminder" -> what.equals(reminderRows().get(where));
            case "row" -> what.equals(deadlineRows().get(where));
            case "due" ->
                node instanceof UserTask task
                        && task.getCamundaDueDate() != null
                        && task.getCamundaDueDate().contains(what);
            case "timer" ->
                node.getChildElementsByType(TimerEventDefinition.class).stream()
                        .anyMatch(timer -> timer.getTextContent().contains(what));
            case "law" -> {
                var rule = what.split(" ");
                yield Files.readString(Path.of("processes/law", rule[0] + ".dmn"))
                        .contains("\"" + rule[1] + "\"");
            }
            default -> false;
        };
    }

    private static boolean isInterrupting(FlowNode event) {
        if (event instanceof BoundaryEvent boundary) return boundary.cancelActivity();
        return event instanceof StartEvent start
                && start.getParentElement() instanceof SubProcess
                && start.isInterrupting();
    }

    private static FlowNode node(String where) {
        var parts = where.split("/");
        var model = MODELS.get(parts[0]);
        return model != null && model.getModelElementById(parts[1]) instanceof FlowNode node ? node : null;
    }

    /** Working days, or hours with an h, by process and step. */
    private static Map<String, String> deadlineRows() {
        var rows = new TreeMap<String, String>();
        outputs("task-deadlines")
                .forEach((where, row) -> rows.put(where, row.get(0).equals("null") ? row.get(1) + "h" : row.get(0)));
        return rows;
    }

    /** How many days or hours, by process and timer. */
    static Map<String, String> reminderRows() {
        var rows = new TreeMap<String, String>();
        outputs("reminders").forEach((where, row) -> rows.put(where, row.get(0)));
        return rows;
    }

    private static Map<String, List<String>> outputs(String decision) {
        var table = Dmn.readModelFromFile(
                Path.of("processes/law", decision + ".dmn").toFile());
        var rows = new TreeMap<String, List<String>>();
        for (var rule : table.getModelElementsByType(Rule.class)) {
            var inputs = rule.getInputEntries().stream()
                    .map(entry -> entry.getText().getTextContent().replace("\"", ""))
                    .toList();
            if (inputs.get(1).isEmpty()) continue; // the default row
            rows.put(
                    inputs.get(1) + "/" + inputs.get(2),
                    rule.getOutputEntries().stream()
                            .map(entry -> entry.getText().getTextContent())
                            .toList());
        }
        return rows;
    }

    private static List<Map<String, String>> rows(String table) throws IOException {
        try (var reader = Files.newBufferedReader(Path.of("src/test/resources/lifecycle", table + ".csv"));
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return rows.stream().map(row -> row.toMap()).toList();
        }
    }
}
