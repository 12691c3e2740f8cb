package dk.brobygger;

import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** The program. */
@SpringBootApplication
public class Brobygger {

    /** The zone in which the municipality's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    public static void main(String[] args) {
        var application = new SpringApplication(Brobygger.class);
        if (System.getenv("SPRING_DATASOURCE_URL") == null
                && System.getProperty("spring.datasource.url") == null
                && !namesAServer(args)
                && !isFilling(args)) {
            application.setAdditionalProfiles("demo");
        }
        application.run(args);
    }

    /** Whoever names a database server on the command line means it in earnest; an H2 of another place may be a demo's. */
    static boolean namesAServer(String... args) {
        return Stream.of(args)
                .filter(arg -> arg.startsWith("--spring.datasource.url="))
                .anyMatch(arg -> !arg.startsWith("--spring.datasource.url=jdbc:h2:"));
    }

    private static boolean isFilling(String... args) {
        return Stream.concat(
                        Stream.of(args).filter(arg -> arg.startsWith("--spring.profiles.active=")),
                        Stream.of(
                                String.valueOf(System.getenv("SPRING_PROFILES_ACTIVE")),
                                String.valueOf(System.getProperty("spring.profiles.active"))))
                .flatMap(profiles -> Stream.of(profiles.split("[=,]")))
                .anyMatch("fill"::equals);
    }

    /** The one clock of the program; on the demo and fill profiles a clock that can be moved takes its place. */
    @Bean
    @Profile("!demo & !fill")
    Clock clock() {
        return Clock.system(ZONE);
    }
}
