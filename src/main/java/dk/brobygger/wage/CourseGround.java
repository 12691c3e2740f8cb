package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the rooms below know that a wage negotiation stands on. */
@Component
class CourseGround {

    /** Work functions at 7 or more. */
    List<String> functionsReady(CaseId caseId) {
        return List.of();
    }

    /** All work functions of the placement. */
    List<String> functions(CaseId caseId) {
        return List.of();
    }

    /** Last day of the placement while it runs, so that wages would stand beside it. */
    Optional<LocalDate> placementRunsUntil(CaseId caseId) {
        return Optional.empty();
    }

    boolean placementRuns(CaseId caseId) {
        return placementRunsUntil(caseId).isPresent();
    }

    /** Whether the agreement promised wages at the end. */
    boolean wagesExpected(CaseId caseId) {
        return false;
    }

    /** LAB § 6 number of the candidate's target group; empty when unknown. */
    String targetGroup(CaseId caseId) {
        return "";
    }

    /** The company's place leads to wages less often than it said. */
    void lowerPlace(CaseId caseId, String reason) {}
}
