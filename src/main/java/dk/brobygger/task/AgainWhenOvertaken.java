package dk.brobygger.task;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Done again from its beginning, in a fresh transaction, when somebody else was faster at what both change: two steps of
 * one case that the model joins, the last seat of a place. Who called notices nothing. Within a transaction that is
 * under way already it is done once: whoever began that one begins again or not.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AgainWhenOvertaken {

    /** How often it is done at most. */
    int TIMES = 5;
}
