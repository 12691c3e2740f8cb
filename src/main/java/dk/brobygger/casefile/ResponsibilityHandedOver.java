package dk.brobygger.casefile;

import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;

/** A case found another who handles it in a role. */
public record ResponsibilityHandedOver(CaseId caseId, Role role, UserId from, UserId to, String reason)
        implements CaseEvent {}
