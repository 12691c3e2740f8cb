package dk.brobygger.inbox;

import java.util.UUID;

/** A company that a list can be narrowed to. */
public record CompanyChoice(UUID id, String name) {}
