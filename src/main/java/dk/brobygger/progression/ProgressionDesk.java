package dk.brobygger.progression;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.AnyStaff;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviews say of a candidate's work functions. */
@Service
@Transactional
public class ProgressionDesk {

    private final WorkFunctions functions;

    ProgressionDesk(WorkFunctions functions) {
        this.functions = functions;
    }

    /** Names of the functions that have reached the score for wages, in the agreement's order. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<String> functionsReadyForWages(CaseId caseId) {
        return functions.findByCaseIdOrderByPosition(caseId).stream()
                .filter(WorkFunction::isReadyForWages)
                .map(WorkFunction::name)
                .toList();
    }
}
