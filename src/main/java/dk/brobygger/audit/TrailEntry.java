package dk.brobygger.audit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import dk.brobygger.law.RulingRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One thing that happened in a case. Written once; neither the program nor the database changes it again. */
@Entity
@Immutable
@Table(name = "audit_trail")
class TrailEntry implements Persistable<UUID> {

    /** One for all, so that ids of the same millisecond still rise. */
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id
    private UUID id;

    private UUID caseId;
    private Instant happenedAt;
    private String actor;
    private @Nullable String onBehalfOf;
    private String type;
    private String facts;
    private @Nullable String processId;
    private @Nullable String elementId;

    @Embedded
    private @Nullable RulingRecord ground;

    @Transient
    private boolean isNew;

    protected TrailEntry() {}

    /** @param facts JSON object, the event's facts in their order */
    TrailEntry(CaseId caseId, Instant at, UserId by, String type, String facts, EventFacts read) {
        this.id = IDS.generate();
        this.caseId = caseId.uuid();
        this.happenedAt = at;
        this.actor = by.value();
        this.type = type;
        this.facts = facts;
        this.onBehalfOf = read.text("onBehalfOf").orElse(null);
        this.processId = read.text("processId").orElse(null);
        this.elementId = read.text("elementId").orElse(null);
        this.ground = read.ground().orElse(null);
        this.isNew = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    Instant happenedAt() {
        return happenedAt;
    }

    UserId by() {
        return new UserId(actor);
    }

    Optional<String> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    String type() {
        return type;
    }

    String facts() {
        return facts;
    }

    Optional<String> processId() {
        return Optional.ofNullable(processId);
    }

    Optional<String> elementId() {
        return Optional.ofNullable(elementId);
    }

    Optional<RulingRecord> ground() {
        return Optional.ofNullable(ground);
    }
}
