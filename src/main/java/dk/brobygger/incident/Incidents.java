package dk.brobygger.incident;

import dk.brobygger.casefile.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Incidents extends JpaRepository<Incident, UUID> {

    List<Incident> findByCaseIdOrderByReportedAtDesc(CaseId caseId);

    Optional<Incident> findFirstByCaseIdAndKindInOrderByReportedAtDesc(CaseId caseId, Collection<Incident.Kind> kinds);
}
