package dk.brobygger.place;

import dk.brobygger.company.CompanyId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Places extends JpaRepository<Place, PlaceId> {

    List<Place> findByClosedFalseOrderByFunction();

    List<Place> findByCompanyOrderByFunction(CompanyId company);

    /** Waits until nobody else changes the place, and keeps the others waiting. */
    @Query(value = "select place_total from place where id = :id for update", nativeQuery = true)
    Optional<Integer> lock(UUID id);

    List<Place> findByPartnershipOrderByFunction(UUID partnership);
}
