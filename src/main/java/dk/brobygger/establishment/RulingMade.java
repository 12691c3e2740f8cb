package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.law.RulingRecord;
import org.jspecify.annotations.Nullable;

/**
 * Afgørelse: the caseworker has granted or refused, with reasons and appeal guidance.
 *
 * @param granted in force when VITAS says so too
 * @param ground the rule that speaks against it, else the one that gives the weeks
 */
public record RulingMade(
        CaseId caseId, boolean granted, @Nullable RulingRecord ground) implements CaseEvent {}
