package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseId;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface Evaluations extends JpaRepository<Evaluation, CaseId> {

    /** With its measurements. */
    @EntityGraph(attributePaths = "measurements")
    Optional<Evaluation> findWholeByCaseId(CaseId caseId);
}
