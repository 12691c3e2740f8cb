package dk.brobygger.citizen;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface CandidateSights extends JpaRepository<CandidateSight, UUID> {

    List<CandidateSight> findByCitizenOrderBySeenAtDesc(CitizenId citizen, Limit limit);
}
