package dk.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every model of {@code processes/} is read by bpmn-moddle with Camunda's descriptors without a warning, and keeps to
 * bpmnlint's recommended rules and our own ({@code src/test/bpmnlint/plugin/rules}). Needs node and npm on the path.
 */
class BpmnLintTest {

    static final Path LINTER = Path.of("src/test/bpmnlint");

    @BeforeAll
    static void install() throws Exception {
        var installed = LINTER.resolve("node_modules/.package-lock.json");
        var locked = LINTER.resolve("package-lock.json");
        if (Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(locked)) >= 0) return;
        run(List.of("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund"), LINTER.toFile());
    }

    @TestFactory
    Stream<DynamicTest> models_keep_to_the_rules() throws Exception {
        var problems = lint(Path.of("processes"));

        assertThat(problems).hasSizeGreaterThanOrEqualTo(16);
        return problems.entrySet().stream()
                .map(model -> DynamicTest.dynamicTest(
                        model.getKey(), () -> assertThat(model.getValue()).isEmpty()));
    }

    @Test
    void each_rule_of_ours_speaks() throws Exception {
        var problems = String.join("\n", lint(LINTER.resolve("fixtures")).get("wrong-in-every-way.bpmn"));

        try (var rules = Files.list(LINTER.resolve("plugin/rules"))) {
            assertThat(rules.map(
                            rule -> "brobygger/" + rule.getFileName().toString().replace(".js", "")))
                    .allSatisfy(rule -> assertThat(problems).contains(rule));
        }
        assertThat(problems)
                .contains(
                        "read: unknown attribute",
                        "TaskListener",
                        "Connector",
                        "camunda:class",
                        "Scripts",
                        "no-bpmndi",
                        "deadlines.of(execution)",
                        "no-such-form findes ikke",
                        "Ukendt kandidatgruppe managers");
    }

    private static Map<String, List<String>> lint(Path folder) throws Exception {
        var answer = run(
                List.of(
                        "node",
                        LINTER.resolve("lint.mjs").toString(),
                        folder.toString(),
                        Path.of("processes/.bpmnlintrc").toString()),
                new File("."));
        return new ObjectMapper().readValue(answer, new TypeReference<TreeMap<String, List<String>>>() {});
    }

    private static String run(List<String> command, File in) throws IOException, InterruptedException {
        var answer = Files.createTempFile("lint", ".out");
        var complaint = Files.createTempFile("lint", ".err");
        var process = new ProcessBuilder(command)
                .directory(in)
                .redirectOutput(answer.toFile())
                .redirectError(complaint.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", command, Files.readString(complaint))
                .isZero();
        return Files.readString(answer);
    }
}
