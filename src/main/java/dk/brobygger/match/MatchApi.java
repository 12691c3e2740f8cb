package dk.brobygger.match;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.citizen.CitizenId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Other programs start a candidate's course. */
@RestController
@Tag(name = "Candidates")
class MatchApi {

    private final MatchDesk desk;
    private final CaseDesk cases;

    MatchApi(MatchDesk desk, CaseDesk cases) {
        this.desk = desk;
        this.cases = cases;
    }

    record WantedCourse(@NotNull UUID candidateId) {}

    record StartedCourse(String caseId, String caseNumber) {}

    @PostMapping("/api/placement-courses")
    @Operation(summary = "Begin a course with a candidate", description = "Its first step is to meet the candidate.")
    ResponseEntity<StartedCourse> start(@Valid @RequestBody WantedCourse wanted) {
        var caseId = desk.start(new CitizenId(wanted.candidateId()));
        return ResponseEntity.created(URI.create("/api/cases/" + caseId))
                .body(new StartedCourse(caseId.toString(), cases.card(caseId).number()));
    }
}
