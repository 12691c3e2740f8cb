package dk.brobygger.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Cases extends JpaRepository<Case, CaseId> {

    /** With those who are responsible; without those that a conflict of interest keeps this user off. */
    @Query("select distinct c from Case c left join fetch c.responsible where c.id in :ids"
            + " and not exists (select 1 from Exclusion e where e.key.caseId = c.id.uuid and e.key.username = :user)")
    List<Case> openTo(Collection<CaseId> ids, String user);

    @Query("select k.caseId from CaseKey k where k.businessKey = :businessKey")
    Optional<CaseId> byKey(String businessKey);

    @Modifying
    @Query("update Case c set c.lastNote = :beginning where c.id = :caseId")
    void noted(CaseId caseId, @Nullable String beginning);

    /** @param hands whose protected cases are found too, as {@link Case.Hand} writes them */
    @Query("""
            select c from Case c
            where (:kind is null or c.kind = :kind)
              and (:stage is null or c.stage = :stage)
              and (:open = false or c.closedAt is null)
              and (:companyId is null or c.companyId = :companyId)
              and (:citizenId is null or c.citizenId = :citizenId)
              and c.searchText like :pattern escape '!'
              and (:protectedToo = true or c.confidential = false
                   or exists (select 1 from Case mine join mine.responsible r where mine = c
                              and cast(key(r) as string) || '/' || value(r) in :hands))
              and (:everyone = true
                   or not exists (select 1 from Exclusion e where e.key.caseId = c.id.uuid and e.key.username = :user))
            order by c.openedAt desc, c.id.uuid desc
            """)
    List<Case> find(
            @Nullable CaseKind kind,
            @Nullable CaseStage stage,
            boolean open,
            @Nullable UUID companyId,
            @Nullable UUID citizenId,
            String pattern,
            boolean protectedToo,
            Collection<String> hands,
            boolean everyone,
            String user,
            Limit limit);

    /** Case, role and user name of those who handle one of these cases. */
    @Query("select c.id, key(r), value(r) from Case c join c.responsible r where c.id in :caseIds")
    List<Object[]> responsible(Collection<CaseId> caseIds);

    /** The open cases that somebody handles, with the role. */
    @Query("select c, key(r) from Case c join c.responsible r where value(r) = :username and c.closedAt is null"
            + " order by c.openedAt, c.id.uuid")
    List<Object[]> heldBy(String username);
}
