package dk.brobygger.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each decision answers as its table of examples says: {@code src/test/resources/law/<decision>.csv}. */
class DecisionTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    record Example(String decision, Map<String, String> row) {
        @Override
        public String toString() {
            return decision + " " + row;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void answers_as_the_example_says(Example example) {
        var inputs = new HashMap<String, Object>();
        example.row().forEach((name, text) -> {
            if (!name.equals("on") && !text.isEmpty()) inputs.put(name, value(text, name));
        });

        var ruling = Law.desk()
                .decide(example.decision(), LocalDate.parse(example.row().get("on")), inputs);

        var said = new TreeMap<String, String>();
        var wanted = new TreeMap<String, String>();
        example.row().forEach((name, text) -> {
            if (ruling.outputs().containsKey(name)) said.put(name, ruling.has(name) ? ruling.text(name) : "");
            if (name.equals("reason")) said.put(name, ruling.reason());
            if (name.equals("certainty")) said.put(name, ruling.certainty());
            if (said.containsKey(name)) wanted.put(name, text);
        });
        assertThat(said).containsKeys("reason", "certainty").isEqualTo(wanted);
        assertThat(ruling.paragraph()).isNotBlank();
        assertThat(ruling.verified()).isEqualTo(List.of("V", "P").contains(ruling.certainty()));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void answers_around_every_turn_of_the_law_since_2020_and_on_no_day_before(String decision) throws IOException {
        var inputs = decision.equals("aftercare-plan") ? Map.of("kind", "AFTERCARE") : Map.of("weeks", 13);

        for (LocalDate day : daysAroundTurns(decision)) {
            assertThat(Law.desk().decideAll(decision, day, inputs))
                    .as("%s on %s", decision, day)
                    .isNotEmpty();
        }
        assertThatThrownBy(() -> Law.desk().decide(decision, FIRST_DAY.minusDays(1), inputs))
                .isInstanceOf(NoRule.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "FLEXJOB", "OTHER"})
    void every_target_group_has_a_duration_around_every_turn_of_the_law(String group) throws IOException {
        for (LocalDate day : daysAroundTurns("placement-duration")) {
            assertThat(Law.desk().decideAll("placement-duration", day, Map.of("targetGroup", group)))
                    .as("group %s on %s", group, day)
                    .hasSize(1);
        }
    }

    @Test
    void there_is_a_table_of_examples_or_a_plan_for_each_decision() throws IOException {
        assertThat(decisions())
                .containsExactlyInAnyOrder(
                        "placement-duration",
                        "placement-extension",
                        "placement-purpose",
                        "weekly-hours",
                        "previous-employer",
                        "reasonable-ratio",
                        "may-be-shared",
                        "wage-policy",
                        "progression-gate",
                        "follow-up-plan",
                        "aftercare-plan",
                        "company-segment",
                        "contact-path",
                        "delegated-authority",
                        "placement-carousel",
                        "task-deadlines",
                        "deadline-move",
                        "reminders");
    }

    @Test
    void the_plan_of_13_weeks_has_a_contact_every_second_week_and_four_reviews() throws IOException {
        assertThat(plan(13))
                .containsExactlyInAnyOrder(
                        "FIRST_DAY 0-2",
                        "FOLLOW_UP_2 7-11",
                        "FOLLOW_UP_4 21-25",
                        "MIDWAY 35-39",
                        "FOLLOW_UP_8 49-53",
                        "FOLLOW_UP_10 63-67",
                        "END_MEETING 77-81",
                        "PROGRESSION_2 7-11",
                        "PROGRESSION_4 21-25",
                        "PROGRESSION_8 49-53",
                        "PROGRESSION_12 77-81",
                        "END_WARNING 69-69");
    }

    @Test
    void the_plan_of_4_weeks_ends_three_days_before_the_last_day() {
        assertThat(plan(4))
                .containsExactlyInAnyOrder(
                        "FIRST_DAY 0-2",
                        "MIDWAY 7-11",
                        "PROGRESSION_2 7-11",
                        "PROGRESSION_4 21-25",
                        "END_WARNING 20-20",
                        "END_MEETING 21-24");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 16, 20, 26, 39, 50})
    void every_other_length_has_a_first_day_one_end_meeting_and_steps_inside_its_weeks(int weeks) {
        var steps = Law.desk().decideAll("follow-up-plan", TODAY, Map.of("weeks", weeks));

        assertThat(steps).extracting(step -> step.text("code")).doesNotHaveDuplicates();
        assertThat(steps)
                .filteredOn(step -> step.text("kind").equals("FIRST_DAY"))
                .hasSize(1);
        assertThat(steps)
                .filteredOn(step -> step.text("kind").equals("END_MEETING"))
                .hasSize(1);
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.whole("fromDay")).isBetween(0, step.whole("dueDay"));
            assertThat(step.whole("dueDay")).isLessThan(7 * weeks);
        });
    }

    @Test
    void aftercare_is_on_day_7_30_60_91_and_182_and_evaluation_after_28_days_13_and_26_weeks() {
        assertThat(days("AFTERCARE")).containsExactly(7, 30, 60, 91, 182);
        assertThat(days("EVALUATION")).containsExactly(28, 91, 182);
    }

    @Test
    void graduates_eight_weeks_are_switched_off() {
        var ruling = Law.desk().decide("placement-duration", TODAY, Map.of("targetGroup", "1", "graduate", true));

        assertThat(ruling.whole("maxWeeks")).isEqualTo(4);
    }

    @Test
    void the_worked_checks_of_the_ratio_hold() {
        var checks = Map.of(0, 1, 1, 1, 4, 1, 9, 1, 10, 2, 24, 4, 50, 10, 59, 10, 60, 11, 100, 15);

        checks.forEach((ordinary, places) -> assertThat(Law.desk()
                        .decide("reasonable-ratio", TODAY, Map.of("ordinaryFte", ordinary, "persons", 1, "hours", 1))
                        .whole("maxSupported"))
                .as("%s ordinary employees", ordinary)
                .isEqualTo(places));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void every_reason_and_every_mark_has_its_sentence(String language) throws IOException {
        var sentences = new Properties();
        var file = Path.of("src/main/resources/translations/law_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }

        var wanted = new TreeSet<String>();
        for (String decision : decisions()) {
            var codes = Pattern.compile("<text>\"([A-Z0-9_]+)\"</text>\\s*</outputEntry>\\s*<outputEntry[^>]*>\\s*"
                            + "<text>[^<]*</text>\\s*</outputEntry>\\s*<outputEntry[^>]*>\\s*<text>\"(\\w+)\"</text>\\s*"
                            + "</outputEntry>\\s*</rule>")
                    .matcher(Files.readString(Path.of("processes/law", decision + ".dmn")));
            while (codes.find()) {
                wanted.add("law.reason." + decision + "." + codes.group(1));
                wanted.add("law.certainty." + codes.group(2));
            }
        }

        assertThat(wanted).hasSizeGreaterThan(90);
        assertThat(sentences.stringPropertyNames()).containsAll(wanted);
    }

    static Stream<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        for (String decision : decisions()) {
            var file = Path.of("src/test/resources/law", decision + ".csv");
            if (!Files.exists(file)) continue;
            try (var rows = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(Files.newBufferedReader(file))) {
                rows.forEach(row -> examples.add(new Example(decision, row.toMap())));
            }
        }
        return examples.stream();
    }

    static List<String> decisions() throws IOException {
        try (var files = Files.list(Path.of("processes/law"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".dmn"))
                    .map(name -> name.replace(".dmn", ""))
                    .sorted()
                    .toList();
        }
    }

    /** The day before, the day and the day after each date that the table names, from 2020 on. */
    private static Set<LocalDate> daysAroundTurns(String decision) throws IOException {
        var days = new TreeSet<>(Set.of(TODAY));
        var named = Pattern.compile("date\\(\"([0-9-]+)\"\\)")
                .matcher(Files.readString(Path.of("processes/law", decision + ".dmn")));
        while (named.find()) {
            var turn = LocalDate.parse(named.group(1));
            days.addAll(List.of(turn.minusDays(1), turn, turn.plusDays(1)));
        }
        return days.tailSet(FIRST_DAY);
    }

    private static List<String> plan(int weeks) {
        return Law.desk().decideAll("follow-up-plan", TODAY, Map.of("weeks", weeks)).stream()
                .map(step -> "%s %s-%s".formatted(step.text("code"), step.text("fromDay"), step.text("dueDay")))
                .toList();
    }

    private static List<Integer> days(String kind) {
        return Law.desk().decideAll("aftercare-plan", TODAY, Map.of("kind", kind)).stream()
                .map(step -> step.whole("day"))
                .toList();
    }

    private static Object value(String text, String name) {
        if (text.equals("true") || text.equals("false")) return Boolean.valueOf(text);
        var isText = List.of("targetGroup", "industryCode").contains(name) || !text.matches("-?\\d+(\\.\\d+)?");
        return isText ? text : new java.math.BigDecimal(text);
    }
}
