package dk.brobygger.step;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells what completing a step leads to. The method takes a {@link Step} and returns sentences or keys of the translations.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WhenCompleting {

    /** Id of the form. */
    String value();
}
