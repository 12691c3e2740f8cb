package dk.brobygger.casefile;

import dk.brobygger.identity.Role;

/** An open case that somebody handles in a role. */
public record CaseHeld(CaseCard card, Role role) {}
