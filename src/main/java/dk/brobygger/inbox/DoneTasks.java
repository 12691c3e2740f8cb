package dk.brobygger.inbox;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DoneTasks extends JpaRepository<DoneTask, String> {

    @Query("select d from DoneTask d where d.doneBy = :user"
            + " and (d.doneAt < :before or (d.doneAt = :before and d.taskId < :beforeId))"
            + " order by d.doneAt desc, d.taskId desc")
    List<DoneTask> of(String user, Instant before, String beforeId, Limit limit);

    @Query("select d.taskId from DoneTask d where d.doneBy = :user")
    List<String> idsOf(String user, Limit limit);
}
