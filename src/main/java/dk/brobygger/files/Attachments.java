package dk.brobygger.files;

import dk.brobygger.casefile.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Attachments extends JpaRepository<Attachment, UUID> {

    List<Attachment> findByCaseIdOrderByAddedAtDesc(CaseId caseId);

    List<Attachment> findByCaseIdInAndRemovedAtIsNullOrderByAddedAtDesc(Collection<CaseId> cases);

    long countByCaseIdInAndRemovedAtIsNull(Collection<CaseId> cases);

    long countByCaseIdAndRemovedAtIsNull(CaseId caseId);
}
