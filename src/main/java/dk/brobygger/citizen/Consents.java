package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface Consents extends JpaRepository<Consent, UUID> {

    List<Consent> findByCitizenOrderByGivenAtDesc(CitizenId citizen);

    /** With their items. */
    @EntityGraph(attributePaths = "items")
    List<Consent> findByCaseIdOrderByGivenAtDesc(CaseId caseId);
}
