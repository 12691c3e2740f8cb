package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface WageNegotiations extends JpaRepository<WageNegotiation, NegotiationId> {

    List<WageNegotiation> findByCaseIdOrderByOpenedAtDesc(CaseId caseId);
}
