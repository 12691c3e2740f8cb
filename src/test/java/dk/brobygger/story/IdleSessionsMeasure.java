package dk.brobygger.story;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What an idle browser costs the server: its heap after a full collection with some browsers standing on the inbox, and
 * with many more. The program runs in a JVM of its own, on the demo municipality, so that nothing of the driver's is
 * counted; {@code mvn test -Dtest=IdleSessionsMeasure [-Dbrowser.idle=25] [-Dbrowser.user=jobkonsulent]}, with
 * {@code -Dbrowser.dump=file} for a heap dump at the end.
 */
class IdleSessionsMeasure {

    private static final int BROWSERS = Integer.getInteger("browser.idle", 25);
    private static final int WARM_UP = 8;
    private static final int TOLD = 40;
    private static final String USER = System.getProperty("browser.user", "jobkonsulent");
    private static final Duration STARTS = Duration.ofMinutes(6);

    /** Longer than the connections stay open over which a page was loaded. */
    private static final Duration SETTLES = Duration.ofSeconds(75);

    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");

    private final HttpClient http = HttpClient.newHttpClient();

    /** Instances and bytes by class. */
    private record Heap(Map<String, long[]> classes) {

        long bytes() {
            return classes.values().stream().mapToLong(one -> one[1]).sum();
        }
    }

    @Test
    void what_an_idle_browser_on_the_inbox_costs() throws Exception {
        int port = freePort();
        Path log = Files.createTempFile("idle", ".log");
        Process server = start(port, log);
        try {
            awaitReady(server, port, log);
            List<Person> people = new ArrayList<>();
            come(people, WARM_UP, port);
            Heap before = heap(server);
            come(people, BROWSERS, port);
            Heap after = heap(server);
            tell(before, after);
            String dump = System.getProperty("browser.dump");
            if (dump != null) jcmd(server, "GC.heap_dump", dump);
        } finally {
            server.destroy();
            server.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static void come(List<Person> people, int many, int port) throws InterruptedException {
        for (int i = 0; i < many; i++) {
            Person person = new Person(port, USER, Clock.systemDefaultZone()).login();
            person.page().locator(".bb-task").first().waitFor();
            people.add(person);
        }
        Thread.sleep(SETTLES.toMillis());
    }

    private static void tell(Heap before, Heap after) {
        System.out.printf(
                "%d idle browsers on the inbox: %d KB of heap each%n",
                BROWSERS, (after.bytes() - before.bytes()) / 1024 / BROWSERS);
        Map<String, long[]> more = new HashMap<>();
        after.classes().forEach((name, now) -> {
            long[] then = before.classes().getOrDefault(name, new long[2]);
            more.put(name, new long[] {now[0] - then[0], now[1] - then[1]});
        });
        more.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, long[]> one) -> -one.getValue()[1]))
                .limit(TOLD)
                .forEach(one -> System.out.printf(
                        "%9d bytes in %7.1f of %s each%n",
                        one.getValue()[1] / BROWSERS, one.getValue()[0] / (double) BROWSERS, one.getKey()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process start(int port, Path log) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String own = Arrays.stream(path.split(File.pathSeparator))
                .filter(one -> !one.replace('\\', '/').matches(".*/test-classes/?"))
                .collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx900m",
                        "-Djavax.xml.accessExternalSchema=nested,jar:file,file",
                        "-cp",
                        own,
                        "dk.brobygger.Brobygger",
                        "--server.port=" + port,
                        "--spring.datasource.url=jdbc:h2:mem:idle;DB_CLOSE_DELAY=-1")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private void awaitReady(Process server, int port, Path log) throws Exception {
        Instant end = Instant.now().plus(STARTS);
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .build();
        while (Instant.now().isBefore(end)) {
            if (!server.isAlive()) throw new IllegalStateException(Files.readString(log));
            try {
                if (http.send(ready, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) return;
            } catch (IOException notYet) {
                // It does not listen yet.
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("not ready: " + Files.readString(log));
    }

    /** What lives after a full collection; twice, so that what waited to be finalised is gone too. */
    private static Heap heap(Process server) throws Exception {
        jcmd(server, "GC.run");
        jcmd(server, "GC.class_histogram");
        Thread.sleep(1000);
        Map<String, long[]> classes = new HashMap<>();
        for (String line : jcmd(server, "GC.class_histogram").split("\n")) {
            Matcher found = LINE.matcher(line);
            if (found.matches()) {
                long[] one = classes.computeIfAbsent(
                        found.group(3).replaceAll("0x[0-9a-f]+", "").replaceAll("\\$\\$Lambda.*", "\\$\\$Lambda"),
                        name -> new long[2]);
                one[0] += Long.parseLong(found.group(1));
                one[1] += Long.parseLong(found.group(2));
            }
        }
        return new Heap(classes);
    }

    private static String jcmd(Process server, String... words) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), "" + server.pid()));
        command.addAll(List.of(words));
        Process jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) throw new IllegalStateException(said);
        return said;
    }
}
