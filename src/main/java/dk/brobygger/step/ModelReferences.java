package dk.brobygger.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * The names that a model's expressions and mappings mention. Of the answers to a form only those go into the engine:
 * its history keeps variables for years.
 */
@Component
class ModelReferences {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern MAPPING = Pattern.compile("<camunda:(?:in|out)\\b[^>]*\\bsource=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w'])[A-Za-z_]\\w*");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"|&quot;.*?&quot;");

    private final RepositoryService repository;
    private final Map<String, Set<String>> byDefinition = new ConcurrentHashMap<>();

    ModelReferences(RepositoryService repository) {
        this.repository = repository;
    }

    Set<String> of(String definitionId) {
        return byDefinition.computeIfAbsent(definitionId, this::read);
    }

    private Set<String> read(String definitionId) {
        try (var xml = repository.getProcessModel(definitionId)) {
            return namesIn(new String(xml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Set<String> namesIn(String xml) {
        var names = new HashSet<String>();
        for (var found = EXPRESSION.matcher(xml); found.find(); ) {
            var expression = TEXT.matcher(found.group(1)).replaceAll("");
            for (var name = NAME.matcher(expression); name.find(); ) names.add(name.group());
        }
        for (var found = MAPPING.matcher(xml); found.find(); ) names.add(found.group(1));
        return names;
    }
}
