package dk.brobygger.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;

/** The engine alone, full history, called in Java: nothing of ours, and no REST in between. */
class BareEngine implements AutoCloseable {

    private final ProcessEngine engine;

    /** @param database an empty one */
    BareEngine(DataSource database) {
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(database);
        settings.setProcessEngineName("bare");
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("full");
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setEnforceHistoryTimeToLive(false);
        engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "bare.bpmn",
                        Bpmn.createExecutableProcess("bare")
                                .startEvent()
                                .userTask("first")
                                .camundaCandidateGroups("jobkonsulent")
                                .userTask("second")
                                .camundaCandidateGroups("jobkonsulent")
                                .endEvent()
                                .done())
                .deploy();
    }

    /** Steps completed in a second, each with ten variables, the next step of its process being made. */
    double stepsPerSecond(int steps, int clients) throws Exception {
        for (int i = 0; i < steps; i++) engine.getRuntimeService().startProcessInstanceByKey("bare");
        var tasks = new ConcurrentLinkedQueue<String>();
        engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("first")
                .list()
                .forEach(task -> tasks.add(task.getId()));
        var hands = Executors.newFixedThreadPool(clients);
        try {
            long begun = System.nanoTime();
            var work = new ArrayList<Callable<Void>>();
            IntStream.range(0, clients)
                    .forEach(client -> work.add(() -> {
                        for (var task = tasks.poll(); task != null; task = tasks.poll()) complete(task);
                        return null;
                    }));
            for (var done : hands.invokeAll(work)) done.get();
            return steps / Timings.seconds(begun);
        } finally {
            hands.shutdown();
        }
    }

    private void complete(String task) {
        var ten = Variables.createVariables();
        for (var name : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")) ten.putValue(name, "answer " + name);
        engine.getTaskService().complete(task, ten);
    }

    @Override
    public void close() {
        engine.close();
    }
}
