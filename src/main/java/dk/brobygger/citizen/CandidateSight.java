package dk.brobygger.citizen;

import com.fasterxml.uuid.Generators;
import dk.brobygger.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody opened a candidate's page. Kept for 24 months unless the municipality decides otherwise. */
@Entity
@Table(name = "candidate_sight")
public class CandidateSight {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "citizen_id"))
    private CitizenId citizen;

    private Instant seenAt;
    private String seenBy;
    private @Nullable String reason;

    protected CandidateSight() {}

    CandidateSight(CitizenId citizen, UserId by, Instant now, @Nullable String reason) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.citizen = citizen;
        this.seenBy = by.value();
        this.seenAt = now;
        this.reason = reason;
    }

    public UserId by() {
        return new UserId(seenBy);
    }

    public Instant at() {
        return seenAt;
    }

    /** Given when the candidate is protected. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
