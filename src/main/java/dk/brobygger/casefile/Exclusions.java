package dk.brobygger.casefile;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/** Asked at every turn and seldom written: {@link ConflictDesk} flushes, so that asking need not. */
interface Exclusions extends JpaRepository<Exclusion, Exclusion.Key> {

    @Query("select e from Exclusion e where e.key.caseId = :caseId order by e.key.username")
    List<Exclusion> ofCase(UUID caseId);

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select e.key.caseId from Exclusion e where e.key.username = :username")
    List<UUID> casesClosedTo(String username);

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select count(e) > 0 from Exclusion e where e.key.caseId = :caseId and e.key.username = :username")
    boolean keepOff(UUID caseId, String username);

    @Query("select e from Exclusion e where e.key.username in :usernames")
    List<Exclusion> of(Collection<String> usernames);
}
