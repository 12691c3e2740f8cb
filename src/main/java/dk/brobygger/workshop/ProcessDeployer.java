package dk.brobygger.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Puts the processes of the jar into use at start: each with its forms as one deployment, the decisions of the law as
 * another. What a manager has deployed since is left alone.
 */
@Component
class ProcessDeployer implements SmartLifecycle {

    /** Deployments of ours carry this source; a manager's carry Camunda Modeler's. */
    static final String SOURCE = "brobygger";

    private static final Logger LOG = LoggerFactory.getLogger(ProcessDeployer.class);
    private static final Pattern FORM_REF = Pattern.compile("formRef=\"([^\"]+)\"");

    private final RepositoryService repository;
    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    private boolean running;

    ProcessDeployer(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * When the web server already answers, before the program says that it is ready: parsing all of the models takes
     * seconds of a first start, and who waits for the login page need not wait for them. A restart finds them deployed.
     */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 2;
    }

    @Override
    public void start() {
        try {
            deployLaw();
            var forms = byName("classpath*:processes/**/*.form");
            for (Resource model : sorted("classpath*:processes/**/*.bpmn")) deploy(model, forms);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void deployLaw() throws IOException {
        var deployment = newDeployment("law");
        var decisions = sorted("classpath*:processes/law/*.dmn");
        for (Resource decision : decisions) add(deployment, decision);
        if (!decisions.isEmpty()) deployment.deploy();
    }

    private void deploy(Resource model, Map<String, Resource> forms) throws IOException {
        var processId = model.getFilename().replace(".bpmn", "");
        if (isManagersOwn(processId)) {
            LOG.info("Process {} in use was deployed by a manager; the one in the program is not imposed", processId);
            return;
        }
        var deployment = newDeployment(processId);
        add(deployment, model);
        var xml = model.getContentAsString(StandardCharsets.UTF_8);
        var wanted = new TreeSet<String>();
        for (var match = FORM_REF.matcher(xml); match.find(); ) wanted.add(match.group(1));
        for (String form : wanted) {
            var file = forms.get(form + ".form");
            if (file == null) throw new IllegalStateException("process " + processId + " wants form " + form);
            add(deployment, file);
        }
        deployment.deploy();
    }

    private boolean isManagersOwn(String processId) {
        var latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .latestVersion()
                .singleResult();
        if (latest == null) return false;
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(latest.getDeploymentId())
                .singleResult();
        return deployment != null && !SOURCE.equals(deployment.getSource());
    }

    private DeploymentBuilder newDeployment(String name) {
        return repository.createDeployment().name(name).source(SOURCE).enableDuplicateFiltering(false);
    }

    private static void add(DeploymentBuilder deployment, Resource file) throws IOException {
        deployment.addString(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
    }

    private Map<String, Resource> byName(String pattern) throws IOException {
        var named = new HashMap<String, Resource>();
        for (Resource file : files.getResources(pattern)) named.put(file.getFilename(), file);
        return named;
    }

    private List<Resource> sorted(String pattern) throws IOException {
        var found = new ArrayList<>(Arrays.asList(files.getResources(pattern)));
        found.sort((a, b) -> a.getFilename().compareTo(b.getFilename()));
        return found;
    }
}
