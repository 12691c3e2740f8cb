package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface Aftercares extends JpaRepository<Aftercare, UUID> {

    /** With their follow-ups and hours. */
    @EntityGraph(attributePaths = {"contacts", "hours"})
    List<Aftercare> findByCaseIdOrderByIdDesc(CaseId caseId);
}
