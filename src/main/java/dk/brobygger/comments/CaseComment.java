package dk.brobygger.comments;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one colleague says to others about a case or a step of it; it decides nothing. */
@Entity
@Table(name = "case_comment")
public class CaseComment {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Nullable
    private String taskId;

    @Nullable
    private String step;

    private String writtenBy;
    private Instant writtenAt;
    private String text;

    /** User names, a blank between them. */
    private String mentioned;

    protected CaseComment() {}

    CaseComment(CaseId caseId, @Nullable AboutStep about, UserId by, Instant now, String text, Set<UserId> mentioned) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.taskId = about == null ? null : about.taskId();
        this.step = about == null ? null : about.step();
        this.writtenBy = by.value();
        this.writtenAt = now;
        this.text = text;
        this.mentioned = mentioned.stream().map(UserId::value).sorted().collect(Collectors.joining(" "));
    }

    public UUID id() {
        return id;
    }

    public UserId by() {
        return new UserId(writtenBy);
    }

    public Instant at() {
        return writtenAt;
    }

    public String text() {
        return text;
    }

    /**
     * A piece of what was said.
     *
     * @param mentioned whom it turns to; empty for words
     */
    public record Piece(String text, Optional<UserId> mentioned) {}

    /** What was said, cut where it turns to a colleague, so that a name can stand for the user name. */
    public List<Piece> pieces() {
        return Mentions.cut(text, mentioned());
    }

    /** The step that it is about; empty when it is about the whole case. */
    public Optional<AboutStep> about() {
        return taskId == null || step == null ? Optional.empty() : Optional.of(new AboutStep(taskId, step));
    }

    public List<UserId> mentioned() {
        return mentioned.isEmpty()
                ? List.of()
                : Arrays.stream(mentioned.split(" ")).map(UserId::new).toList();
    }
}
