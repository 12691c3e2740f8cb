package dk.brobygger.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;

class TableRulesTest {

    static final LocalDate SILVESTER = LocalDate.of(2026, 12, 31);
    static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void a_rule_ends_the_day_after_its_last_day() {
        var table = table("[date(\"2020-01-01\")..date(\"2026-12-31\")]=13", ">= date(\"2027-01-01\")=13");

        assertThat(table.nextEndAfter(SILVESTER)).contains(NEW_YEAR);
        assertThat(table.nextEndAfter(NEW_YEAR)).isEmpty();
        assertThat(table.endedSince(SILVESTER.minusDays(40), SILVESTER)).isEmpty();
        assertThat(table.endedSince(SILVESTER, NEW_YEAR)).isEqualTo(Map.of(NEW_YEAR, Set.of("Rule_0")));
        assertThat(table.endedSince(SILVESTER, NEW_YEAR.plusDays(9))).containsOnlyKeys(NEW_YEAR);
        assertThat(table.endedSince(NEW_YEAR, NEW_YEAR.plusDays(9))).isEmpty();
    }

    @Test
    void a_new_version_replaces_what_it_says_otherwise_or_no_more() {
        var before = table(">= date(\"2020-01-01\")=13", ">= date(\"2020-01-01\")=4", "< date(\"1900-01-01\")=8");

        assertThat(before.replacedBy(before, SILVESTER)).isEmpty();
        assertThat(before.replacedBy(table(">= date(\"2020-01-01\")=26", ">= date(\"2020-01-01\")=4"), SILVESTER))
                .containsExactly("Rule_0");
        assertThat(before.replacedBy(table(">= date(\"2020-01-01\")=13"), SILVESTER))
                .containsExactly("Rule_1");
    }

    @Test
    void a_version_that_only_gives_a_rule_its_last_day_replaces_nothing_until_that_day() {
        var before = table(">= date(\"2020-01-01\")=13");
        var after = table("[date(\"2020-01-01\")..date(\"2026-12-31\")]=13", ">= date(\"2027-01-01\")=26");

        assertThat(before.replacedBy(after, SILVESTER)).isEmpty();
        assertThat(before.replacedBy(after, NEW_YEAR)).containsExactly("Rule_0");
    }

    @Test
    void the_rules_of_today_are_followed_by_those_of_the_act_expected_in_2027() {
        var durations = TableRules.in(Dmn.readModelFromFile(
                Path.of("processes/law/placement-duration.dmn").toFile()));

        assertThat(durations.nextEndAfter(LocalDate.of(2026, 11, 21))).contains(NEW_YEAR);
        assertThat(durations.endedSince(SILVESTER, NEW_YEAR)).containsOnlyKeys(NEW_YEAR);
    }

    @Test
    void only_rulings_by_a_rule_that_ended_are_touched() {
        var change = new LawChanged(NEW_YEAR, Map.of("placement-duration", Set.of("Rule_Group3")));

        assertThat(change.touches(
                        List.of(ruling("placement-duration", "Rule_Group3"), ruling("weekly-hours", "Rule_Group3"))))
                .containsExactly("placement-duration");
        assertThat(change.touches(List.of(ruling("placement-duration", "Rule_Group1"))))
                .isEmpty();
    }

    private static RulingRecord ruling(String decision, String rule) {
        return new RulingRecord(decision, 1, rule, "ANY", "LAB § 61", true);
    }

    /** @param rules each as days and what it says */
    static TableRules table(String... rules) {
        return TableRules.in(Dmn.readModelFromStream(
                new ByteArrayInputStream(dmn("any-law", rules).getBytes(StandardCharsets.UTF_8))));
    }

    static String dmn(String id, String... rules) {
        var rows = new StringBuilder();
        for (int i = 0; i < rules.length; i++) {
            var cut = rules[i].lastIndexOf('=');
            rows.append("""
                    <rule id="Rule_%d">
                      <inputEntry id="Rule_%1$d_in"><text><![CDATA[%s]]></text></inputEntry>
                      <outputEntry id="Rule_%1$d_out"><text>%s</text></outputEntry>
                    </rule>
                    """.formatted(i, rules[i].substring(0, cut), rules[i].substring(cut + 1)));
        }
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Definitions_1" name="Any"
                    namespace="http://brobygger.dk/law" xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="%s" name="Any" camunda:historyTimeToLive="P1D">
                    <decisionTable id="Table_1">
                      <input id="Input_1"><inputExpression id="Input_1e"><text>date</text></inputExpression></input>
                      <output id="Output_1" name="weeks" typeRef="integer" />
                %s    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(id, rows);
    }
}
