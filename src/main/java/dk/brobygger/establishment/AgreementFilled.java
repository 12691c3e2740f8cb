package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Terms stand, to be confirmed by each party. */
public record AgreementFilled(CaseId caseId, int termsNumber, LocalDate firstDay, int weeks) implements CaseEvent {}
