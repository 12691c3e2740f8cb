package dk.brobygger.answer;

import dk.brobygger.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Answers begun and not yet given, valid or not. */
@Entity
@Table(name = "inbox_draft")
class Draft {

    @EmbeddedId
    private Key key;

    private String answers;
    private Instant savedAt;

    protected Draft() {}

    Draft(String taskId, UserId user) {
        this.key = new Key(taskId, user.value());
    }

    @Embeddable
    record Key(
            @Column(name = "task_id") String taskId,
            @Column(name = "username") String username) implements Serializable {}

    void write(String json, Instant now) {
        answers = json;
        savedAt = now;
    }

    boolean isOlderThan(Draft other) {
        return savedAt == null || savedAt.isBefore(other.savedAt);
    }

    String answers() {
        return answers;
    }

    Instant savedAt() {
        return savedAt;
    }
}
