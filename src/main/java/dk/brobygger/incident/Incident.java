package dk.brobygger.incident;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened during a placement and was reported; what is done about it is the process's. */
@Entity
@Table(name = "placement_incident")
class Incident {

    enum Kind {
        MENTOR_LEFT,
        WORK_INJURY,
        FATAL_INJURY,
        URGENT_HELP,
        CONSENT_WITHDRAWN,
        TARGET_GROUP,
        RATIO_BROKEN,
        NEW_LAW
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant reportedAt;

    @Nullable
    private String words;

    protected Incident() {}

    Incident(CaseId caseId, Kind kind, Instant reportedAt, @Nullable String words) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.kind = kind;
        this.reportedAt = reportedAt;
        this.words = words;
    }

    Kind kind() {
        return kind;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    IncidentFacts facts(ZoneId zone) {
        return new IncidentFacts(kind.name(), LocalDate.ofInstant(reportedAt, zone));
    }

    String words() {
        return words == null ? "" : words;
    }
}
