package dk.brobygger.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartnershipYears extends JpaRepository<PartnershipYear, UUID> {

    List<PartnershipYear> findByPartnershipOrderByNumber(PartnershipId partnership);

    Optional<PartnershipYear> findFirstByPartnershipAndOverFalseOrderByNumberDesc(PartnershipId partnership);
}
