package dk.brobygger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole program with an empty H2 in memory, the demo users and the demo's movable clock, without the demo
 * municipality. All classes that carry it share one context, so each makes the cases that it needs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({CountedStatements.class, TwoSteps.class})
@ActiveProfiles({"demo", "test"})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:brobygger;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000",
            "brobygger.demo.municipality=false",
            "brobygger.cpr-key=dGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXktdGVzdC0="
        })
public @interface SpringTest {}
