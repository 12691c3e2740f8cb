package dk.brobygger.placement;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlannedContacts extends JpaRepository<PlannedContact, UUID> {

    List<PlannedContact> findByCaseIdOrderByOpensOnAscWeekAsc(CaseId caseId);
}
