package dk.brobygger.placement;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.placement.PlacementRejection.Reason;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Placements extends JpaRepository<Placement, CaseId> {

    List<Placement> findByCompanyAndStatusIn(CompanyId company, Collection<PlacementStatus> statuses);

    /** @throws PlacementRejection if the case has no placement */
    default Placement of(CaseId caseId) {
        return findById(caseId).orElseThrow(() -> new PlacementRejection(Reason.NO_SUCH_PLACEMENT));
    }
}
