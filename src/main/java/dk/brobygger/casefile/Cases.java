package dk.brobygger.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Cases extends JpaRepository<Case, CaseId> {

    @Query("select k.caseId from CaseKey k where k.businessKey = :businessKey")
    Optional<CaseId> byKey(String businessKey);

    @Modifying
    @Query("update Case c set c.lastNote = :beginning where c.id = :caseId")
    void noted(CaseId caseId, @Nullable String beginning);

    @Query("""
            select c from Case c
            where (:kind is null or c.kind = :kind)
              and (:stage is null or c.stage = :stage)
              and (:open = false or c.closedAt is null)
              and (:companyId is null or c.companyId = :companyId)
              and (:citizenId is null or c.citizenId = :citizenId)
              and c.searchText like :pattern escape '!'
            order by c.openedAt desc, c.id.uuid desc
            """)
    List<Case> find(
            @Nullable CaseKind kind,
            @Nullable CaseStage stage,
            boolean open,
            @Nullable UUID companyId,
            @Nullable UUID citizenId,
            String pattern,
            Limit limit);
}
