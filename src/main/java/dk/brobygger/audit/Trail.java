package dk.brobygger.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Adds and reads, nothing else. Ids rise with time. */
interface Trail extends Repository<TrailEntry, UUID> {

    TrailEntry save(TrailEntry entry);

    List<TrailEntry> findByCaseIdOrderByIdDesc(UUID caseId, Limit limit);

    List<TrailEntry> findByCaseIdAndIdLessThanOrderByIdDesc(UUID caseId, UUID before, Limit limit);

    List<TrailEntry> findByCaseIdAndTypeNotInOrderByIdDesc(UUID caseId, List<String> types, Limit limit);

    List<TrailEntry> findByCaseIdInAndTypeNotInOrderByIdDesc(Collection<UUID> cases, List<String> types, Limit limit);

    long countByCaseId(UUID caseId);
}
