package dk.brobygger;

import java.time.Clock;
import java.time.ZoneId;
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
        if (System.getenv("SPRING_DATASOURCE_URL") == null && System.getProperty("spring.datasource.url") == null) {
            application.setAdditionalProfiles("demo");
        }
        application.run(args);
    }

    /** The one clock of the program; on the demo profile a clock that can be moved takes its place. */
    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.system(ZONE);
    }
}
