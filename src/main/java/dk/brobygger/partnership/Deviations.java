package dk.brobygger.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Deviations extends JpaRepository<Deviation, UUID> {

    List<Deviation> findByPartnershipAndSettledOnIsNullOrderById(PartnershipId partnership);

    Optional<Deviation> findFirstByYearIdAndTakenUpFalseOrderById(UUID year);

    Optional<Deviation> findFirstByPartnershipAndDecisionOrderByIdDesc(
            PartnershipId partnership, DeviationDecision decision);
}
