package dk.brobygger.progression;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkFunctions extends JpaRepository<WorkFunction, UUID> {

    List<WorkFunction> findByCaseIdOrderByPosition(CaseId caseId);
}
