package dk.brobygger.placement;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.placement.PlacementRejection.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface Placements extends JpaRepository<Placement, CaseId> {

    List<Placement> findByHostCompanyAndStatusIn(CompanyId company, Collection<PlacementStatus> statuses);

    List<Placement> findByStatusIn(Collection<PlacementStatus> statuses);

    /** With its functions and hours. */
    @EntityGraph(attributePaths = {"functions", "hours.agreedFrom", "hours.met"})
    Optional<Placement> findWholeByCaseId(CaseId caseId);

    /** @throws PlacementRejection if the case has no placement */
    default Placement of(CaseId caseId) {
        return findById(caseId).orElseThrow(() -> new PlacementRejection(Reason.NO_SUCH_PLACEMENT));
    }
}
