package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Employments extends JpaRepository<Employment, UUID> {

    List<Employment> findByCaseIdOrderByIdDesc(CaseId caseId);
}
