package dk.brobygger.progression;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Arbejdsfunktion: one kind of work that a candidate trains, and that may be paid for once it is mastered. */
@Entity
@Table(name = "work_function")
class WorkFunction {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String name;
    private int position;

    @Nullable
    private Integer readySinceWeek;

    @Version
    private long version;

    protected WorkFunction() {}

    WorkFunction(CaseId caseId, String name, int position) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.name = name;
        this.position = position;
    }

    /** @return whether it was not ready before */
    boolean becomeReady(int week) {
        if (readySinceWeek != null) return false;
        readySinceWeek = week;
        return true;
    }

    boolean isReadyForWages() {
        return readySinceWeek != null;
    }

    Optional<Integer> readySinceWeek() {
        return Optional.ofNullable(readySinceWeek);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
