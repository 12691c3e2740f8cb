package dk.brobygger.identity;

import java.util.List;

/**
 * A slot for what hangs on an account and is no case, task or absence: saved views, for one. A room that keeps such
 * things implements it as a Spring bean, so that one who leaves leaves nothing behind without an owner.
 */
public interface Belongings {

    /** Key of what these things are called, in the plural. */
    String titleKey();

    /** What somebody has. */
    List<Belonging> of(UserId owner);

    /** Whether somebody may have it: nobody else is proposed for it. */
    default boolean suits(Belonging what, UserId to) {
        return true;
    }

    /** Nobody may have it, and still it can't stay where it is: it goes away. */
    default void giveUp(Belonging what, UserId from) {}

    /** Gives it to somebody else, or does away with it where nobody else has a use for it. */
    void handOver(Belonging what, UserId from, UserId to);

    /** @param name as its owner knows it */
    record Belonging(String id, String name) {}
}
