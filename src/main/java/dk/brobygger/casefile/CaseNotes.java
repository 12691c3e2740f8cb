package dk.brobygger.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseNotes extends JpaRepository<CaseNote, UUID> {

    List<CaseNote> findByCaseIdOrderByWrittenAtDesc(CaseId caseId, Limit limit);

    long countByCaseId(CaseId caseId);
}
