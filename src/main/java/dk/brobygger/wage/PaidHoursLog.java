package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaidHoursLog extends JpaRepository<PaidHours, UUID> {

    List<PaidHours> findByCaseIdOrderByIdDesc(CaseId caseId);
}
