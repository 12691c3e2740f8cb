package dk.brobygger;

import dk.brobygger.fill.Filling;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Points a test's context to a filled PostgreSQL: the one of {@code -Dbenchmark.url}, else a server of its own, filled
 * first by the program's own profile with {@code -Dbenchmark.tasks} open steps.
 */
public class FilledPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String KEY = "brobygger.cpr-key=dGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXktdGVzdC0=";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var given = System.getProperty("benchmark.url");
            var url = given == null ? filled(Integer.getInteger("benchmark.tasks", 5_000)) : given;
            TestPropertyValues.of(
                            "spring.datasource.url=" + url,
                            "spring.datasource.username=" + System.getProperty("benchmark.user", "postgres"),
                            "spring.datasource.password=" + System.getProperty("benchmark.password", "postgres"),
                            KEY)
                    .applyTo(context);
        } catch (Exception notFilled) {
            throw new IllegalStateException(notFilled);
        }
    }

    private static String filled(int tasks) throws Exception {
        var url = EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
        var settings = Stream.of(
                        "spring.profiles.active=fill",
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        KEY,
                        "brobygger.fill.at-start=false",
                        "brobygger.fill.courses=" + tasks,
                        "brobygger.fill.open-tasks=" + tasks,
                        "brobygger.fill.ended-courses=" + tasks / 50)
                .map("--"::concat)
                .toArray(String[]::new);
        try (var program = new SpringApplication(Brobygger.class).run(settings)) {
            var filled = program.getBean(Filling.class).fill();
            System.setProperty("benchmark.filled", filled.toString());
        }
        return url;
    }
}
