package dk.brobygger.effort;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ParallelEfforts extends JpaRepository<ParallelEffort, UUID> {

    @EntityGraph(attributePaths = "answers")
    List<ParallelEffort> findByCaseIdOrderByReportedOnDescIdDesc(CaseId caseId);
}
