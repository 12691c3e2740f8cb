package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Briefs extends JpaRepository<CandidateBrief, UUID> {

    List<CandidateBrief> findByCaseIdOrderByWrittenAtDesc(CaseId caseId);

    List<CandidateBrief> findByCitizenOrderByWrittenAtDesc(CitizenId citizen);
}
