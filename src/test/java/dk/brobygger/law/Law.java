package dk.brobygger.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The law of {@code processes/law} in an engine in memory, without the application; for tests. */
public final class Law {

    private static Law only;

    private final ProcessEngine engine;
    private final LawDesk desk;

    private Law() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("law");
        configuration.setJdbcUrl("jdbc:h2:mem:law;DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setHistory("none");
        configuration.setExpressionManager(new MockExpressionManager());
        engine = configuration.buildProcessEngine();
        deployTo(engine);
        var repository = engine.getRepositoryService();
        var beans = new StaticListableBeanFactory(Map.of("repository", repository));
        desk = new LawDesk(
                repository,
                new NewestTables(beans.getBeanProvider(RepositoryService.class)),
                new DecisionTables(repository));
    }

    /** One for all tests of this run. */
    public static LawDesk desk() {
        return only().desk;
    }

    /** The engine that holds the decisions; its models see the beans of {@code Mocks}. */
    public static ProcessEngine engine() {
        return only().engine;
    }

    private static synchronized Law only() {
        if (only == null) only = new Law();
        return only;
    }

    /** Deploys every decision as the application does. */
    public static void deployTo(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment().name("law");
        try (var files = Files.list(Path.of("processes/law"))) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".dmn")).sorted().toList()) {
                deployment.addString("processes/law/" + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployment.deploy();
    }
}
