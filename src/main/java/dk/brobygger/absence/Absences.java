package dk.brobygger.absence;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Absences extends JpaRepository<Absence, UUID> {

    List<Absence> findByCaseIdOrderBySinceDesc(CaseId caseId);

    /** The illness that lasts, if there is one. */
    default Optional<Absence> illness(CaseId caseId) {
        return findByCaseIdOrderBySinceDesc(caseId).stream()
                .filter(Absence::isOpenIllness)
                .findFirst();
    }
}
