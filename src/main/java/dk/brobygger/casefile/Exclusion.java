package dk.brobygger.casefile;

import dk.brobygger.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Inhabilitet (forvaltningslov § 3): a colleague who may neither work on a case nor see it. */
@Entity
@Table(name = "sag_case_excluded")
class Exclusion {

    @EmbeddedId
    private Key key;

    private String reason;
    private String excludedBy;
    private Instant excludedAt;

    protected Exclusion() {}

    Exclusion(CaseId caseId, UserId colleague, String reason, UserId by, Instant now) {
        this.key = new Key(caseId.uuid(), colleague.value());
        this.reason = reason;
        this.excludedBy = by.value();
        this.excludedAt = now;
    }

    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "username") String username) implements Serializable {}

    CaseId caseId() {
        return new CaseId(key.caseId());
    }

    ExclusionFacts facts() {
        return new ExclusionFacts(new UserId(key.username()), reason, new UserId(excludedBy), excludedAt);
    }
}
