package dk.brobygger.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A story told in the whole program, on the demo's clock. Stories run in a JVM of their own (surefire's execution
 * {@code stories}), since the clock is the JVM's.
 */
@Tag("story")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PicturesOfFailure.class)
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:stories;DB_CLOSE_DELAY=-1",
            "brobygger.demo.municipality=false",
            "brobygger.cpr-key=dGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXktdGVzdC0="
        })
public @interface Story {}
