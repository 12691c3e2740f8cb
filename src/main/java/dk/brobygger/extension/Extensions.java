package dk.brobygger.extension;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Extensions extends JpaRepository<Extension, UUID> {

    List<Extension> findByCaseIdOrderByAskedOnDescIdDesc(CaseId caseId);
}
