package dk.brobygger.inbox;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Drafts extends JpaRepository<Draft, Draft.Key> {

    @Modifying
    @Query("delete from Draft d where d.key.taskId = :taskId")
    void deleteOf(String taskId);
}
