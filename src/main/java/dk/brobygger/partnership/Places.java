package dk.brobygger.partnership;

import dk.brobygger.company.CompanyId;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Places extends JpaRepository<Place, PlaceId> {

    List<Place> findByClosedFalseOrderByFunction();

    List<Place> findByCompanyOrderByFunction(CompanyId company);

    List<Place> findByPartnershipOrderByFunction(PartnershipId partnership);
}
