package dk.brobygger.casefile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Exclusions extends JpaRepository<Exclusion, Exclusion.Key> {

    @Query("select e from Exclusion e where e.key.caseId = :caseId order by e.key.username")
    List<Exclusion> ofCase(UUID caseId);

    @Query("select e.key.caseId from Exclusion e where e.key.username = :username")
    List<UUID> casesClosedTo(String username);

    @Query("select e from Exclusion e where e.key.username in :usernames")
    List<Exclusion> of(Collection<String> usernames);
}
