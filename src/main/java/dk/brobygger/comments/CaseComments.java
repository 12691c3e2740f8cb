package dk.brobygger.comments;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseComments extends JpaRepository<CaseComment, UUID> {

    List<CaseComment> findByCaseIdOrderByWrittenAtDesc(CaseId caseId, Limit limit);

    long countByCaseId(CaseId caseId);
}
