package dk.brobygger.partnership;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promise of the agreement that is not kept, by either party; its id is the business key of its process. */
@Entity
@Table(name = "partnership_deviation")
class Deviation {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "partnership_id"))
    private PartnershipId partnership;

    private UUID yearId;
    private LocalDate reportedOn;
    private String description;
    private @Nullable String happened;

    @Column(name = "is_taken_up")
    private boolean takenUp;

    @Enumerated(EnumType.STRING)
    private @Nullable DeviationDecision decision;

    private @Nullable String reasons;
    private @Nullable LocalDate settledOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Deviation() {}

    Deviation(PartnershipYear year, String description, LocalDate today) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.partnership = year.partnership();
        this.yearId = year.id();
        this.description = description;
        this.reportedOn = today;
    }

    /** Its process has begun. */
    void takenUp() {
        takenUp = true;
    }

    void talkedOver(String told, boolean solved, LocalDate today) {
        ensureOpen();
        happened = told;
        if (solved) settledOn = today;
    }

    /** @throws PartnershipRejection if it has been settled */
    void decided(DeviationDecision by, String grounds, LocalDate today) {
        ensureOpen();
        decision = by;
        reasons = grounds;
        settledOn = today;
    }

    /** The agreement is over, so nothing of it can be kept any more. */
    void fallsAway(LocalDate today) {
        settledOn = today;
    }

    private void ensureOpen() {
        if (settledOn != null) throw new PartnershipRejection(PartnershipRejection.Reason.NOT_WAITING_FOR_THIS);
    }

    UUID id() {
        return id;
    }

    PartnershipId partnership() {
        return partnership;
    }

    DeviationFacts facts() {
        return new DeviationFacts(
                id.toString(),
                partnership,
                yearId.toString(),
                reportedOn,
                description,
                happened,
                decision,
                reasons,
                settledOn);
    }
}
