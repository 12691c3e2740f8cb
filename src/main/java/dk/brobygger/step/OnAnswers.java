package dk.brobygger.step;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes the answers to a form to the desk. The method takes a {@link Step} and a record whose components are named as then * form keys it knows; Bean Validation on them is checked first. It refuses by a {@link dk.brobygger.identity.Rejection}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnAnswers {

    /** Id of the form. */
    String value();
}
