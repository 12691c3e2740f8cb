package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import java.util.List;
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

    /** Whether the placement is running, so that wages would stand beside it. */
    boolean placementRuns(CaseId caseId) {
        return false;
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
