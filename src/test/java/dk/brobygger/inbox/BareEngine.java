package dk.brobygger.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A plain Camunda 7 application and nothing of ours: the engine with its full history, authorizations on, 200 users in
 * 40 groups, its own REST over HTTP, and as many open tasks as it is told to have.
 */
class BareEngine implements AutoCloseable {

    /** Where the engine's REST finds the engine; named in {@code META-INF/services}. */
    public static class Provider implements ProcessEngineProvider {

        @Override
        public ProcessEngine getDefaultProcessEngine() {
            return ProcessEngines.getProcessEngine(NAME);
        }

        @Override
        public ProcessEngine getProcessEngine(String name) {
            return getDefaultProcessEngine();
        }

        @Override
        public Set<String> getProcessEngineNames() {
            return Set.of(NAME);
        }
    }

    private static final String NAME = "bare";
    private static final int USERS = 200;
    private static final int GROUPS = 40;
    private static final int STARTERS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final JdbcTemplate jdbc;
    private final Tomcat server = new Tomcat();
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param database an empty one */
    BareEngine(DataSource database) throws Exception {
        jdbc = new JdbcTemplate(database);
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(database);
        settings.setProcessEngineName(NAME);
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("full");
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setEnforceHistoryTimeToLive(false);
        engine = settings.buildProcessEngine();
        ProcessEngines.registerProcessEngine(engine);
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "bare.bpmn",
                        Bpmn.createExecutableProcess(NAME)
                                .startEvent()
                                .userTask("first")
                                .camundaCandidateGroups("${group}")
                                .userTask("second")
                                .camundaCandidateGroups("${group}")
                                .endEvent()
                                .done())
                .deploy();
        employ();
        settings.setAuthorizationEnabled(true);
        serve();
    }

    private void employ() {
        var identity = engine.getIdentityService();
        for (int group = 0; group < GROUPS; group++) {
            identity.saveGroup(identity.newGroup("g" + group));
            var grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId("g" + group);
            grant.setResource(Resources.PROCESS_DEFINITION);
            grant.setResourceId(NAME);
            grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
            grant.addPermission(ProcessDefinitionPermissions.UPDATE_TASK);
            grant.addPermission(ProcessDefinitionPermissions.TASK_WORK);
            engine.getAuthorizationService().saveAuthorization(grant);
        }
        for (int number = 0; number < USERS; number++) {
            var user = identity.newUser("user" + number);
            user.setPassword("demo");
            identity.saveUser(user);
            identity.createMembership("user" + number, "g" + number % GROUPS);
        }
    }

    private void serve() throws Exception {
        var home = Files.createTempDirectory("bare").toString();
        server.setBaseDir(home);
        server.setPort(0);
        var context = server.addContext("", new File(home).getAbsolutePath());
        var resources = new ResourceConfig();
        resources.registerClasses(CamundaRestResources.getResourceClasses());
        resources.registerClasses(CamundaRestResources.getConfigurationClasses());
        Tomcat.addServlet(context, "rest", new ServletContainer(resources));
        context.addServletMappingDecoded("/*", "rest");
        var login = new FilterDef();
        login.setFilterName("login");
        login.setFilter(new ProcessEngineAuthenticationFilter());
        login.addInitParameter(
                "authentication-provider",
                "org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider");
        login.setAsyncSupported("true");
        context.addFilterDef(login);
        var everywhere = new FilterMap();
        everywhere.setFilterName("login");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
        server.start();
        server.getConnector();
    }

    /** Open tasks that only lie there, each of a process that the engine has started. */
    void lieThere(long tasks) throws Exception {
        var left = new AtomicLong(tasks);
        var hands = Executors.newFixedThreadPool(STARTERS);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int hand = 0; hand < STARTERS; hand++)
                work.add(() -> {
                    for (long number = left.getAndDecrement(); number > 0; number = left.getAndDecrement())
                        engine.getRuntimeService()
                                .startProcessInstanceByKey(NAME, Map.of("group", "g" + number % GROUPS));
                    return null;
                });
            for (var done : hands.invokeAll(work)) done.get();
        } finally {
            hands.shutdown();
        }
        jdbc.execute("vacuum analyze");
    }

    /** Steps completed in a second over REST, each with ten variables, the next step of its process being made. */
    double stepsPerSecond(int steps, int clients) throws Exception {
        var tasks = new ConcurrentLinkedQueue<List<String>>();
        for (int i = 0; i < steps; i++) {
            var process = engine.getRuntimeService().startProcessInstanceByKey(NAME, Map.of("group", "g" + i % GROUPS));
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(process.getId())
                    .singleResult();
            var user = "user" + i % USERS;
            engine.getTaskService().claim(task.getId(), user);
            tasks.add(List.of(task.getId(), user));
        }
        var hands = Executors.newFixedThreadPool(clients);
        try {
            long begun = System.nanoTime();
            var work = new ArrayList<Callable<Void>>();
            IntStream.range(0, clients)
                    .forEach(client -> work.add(() -> {
                        for (var task = tasks.poll(); task != null; task = tasks.poll())
                            complete(task.get(0), task.get(1));
                        return null;
                    }));
            for (var done : hands.invokeAll(work)) done.get();
            return steps / Timings.seconds(begun);
        } finally {
            hands.shutdown();
        }
    }

    private void complete(String task, String user) throws Exception {
        var ten = Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
                .collect(Collectors.toMap(name -> name, name -> Map.of("value", "answer " + name, "type", "String")));
        var pair = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        var address = "http://localhost:%d/task/%s/complete"
                .formatted(server.getConnector().getLocalPort(), task);
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Basic " + pair)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("variables", ten))))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 204) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }

    @Override
    public void close() throws LifecycleException {
        server.stop();
        ProcessEngines.unregister(engine);
        engine.close();
    }
}
