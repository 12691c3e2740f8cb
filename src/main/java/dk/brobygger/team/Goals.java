package dk.brobygger.team;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Goals extends JpaRepository<Goal, String> {

    @Query("select g from Goal g where g.username in :usernames")
    List<Goal> of(Collection<String> usernames);
}
