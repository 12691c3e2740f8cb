package dk.brobygger.progression;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgressionReviews extends JpaRepository<ProgressionReview, UUID> {

    @EntityGraph(attributePaths = "functions")
    List<ProgressionReview> findByCaseIdOrderByHeldOnAscWeekAsc(CaseId caseId);
}
