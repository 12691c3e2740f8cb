package dk.brobygger.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Reviews extends JpaRepository<Review, UUID> {

    @Query("select r from Review r where r.taskId = :taskId and r.outcome = dk.brobygger.task.ReviewState.ASKED")
    Optional<Review> askedOfTask(String taskId);

    /** Told without reading the review, which may change until its task is locked. */
    @Query("select r.taskId from Review r where r.id = :id")
    Optional<String> taskOf(UUID id);

    List<Review> findByTaskIdOrderByAskedAtDesc(String taskId);

    @Query("select r from Review r where r.askedOf in :colleagues and r.outcome = dk.brobygger.task.ReviewState.ASKED"
            + " order by r.askedAt")
    List<Review> waitingFor(Collection<String> colleagues);

    @Modifying
    @Query("delete from Review r where r.taskId = :taskId and r.outcome = dk.brobygger.task.ReviewState.ASKED")
    void forgetUnanswered(String taskId);
}
