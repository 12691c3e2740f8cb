package dk.brobygger.identity;

/** Somebody has left: nobody is let in by that account any more. */
public record AccountClosed(UserId account) {}
