package dk.brobygger.beside;

import dk.brobygger.identity.UserId;

/**
 * Somebody who has a task before him now.
 *
 * @param writing whether he types in its form
 */
public record Onlooker(UserId who, String name, boolean writing) {}
