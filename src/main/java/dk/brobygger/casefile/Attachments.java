package dk.brobygger.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Attachments extends JpaRepository<Attachment, UUID> {

    List<Attachment> findByCaseIdOrderByAddedAtDesc(CaseId caseId);

    long countByCaseIdAndRemovedAtIsNull(CaseId caseId);
}
