package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/**
 * The company does not want the placement any more.
 *
 * @param reason SAID when it was first heard, then the code of the real reason
 */
public record CompanyWithdrew(CaseId caseId, String reason) implements CaseEvent {

    /** The process hears it once; the reason comes later. */
    public boolean isFirstWord() {
        return reason.equals("SAID");
    }
}
