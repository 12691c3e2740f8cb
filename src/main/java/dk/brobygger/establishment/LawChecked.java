package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.law.RulingRecord;
import org.jspecify.annotations.Nullable;

/**
 * The law has been asked about the agreement.
 *
 * @param ground the rule that speaks against it, else the one that gives the weeks
 */
public record LawChecked(
        CaseId caseId, boolean lawful, @Nullable RulingRecord ground) implements CaseEvent {}
