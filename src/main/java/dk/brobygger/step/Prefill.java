package dk.brobygger.step;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a form its data: what it shows and starts with. The method takes a {@link Step} and returns a map of form keys.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Prefill {

    /** Id of the form. */
    String value();
}
