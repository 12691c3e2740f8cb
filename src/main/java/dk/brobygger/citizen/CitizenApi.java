package dk.brobygger.citizen;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Candidates for other programs, as lists may show them; the page with CPR and address is for people only. */
@RestController
@RequestMapping("/api/candidates")
@Tag(name = "Candidates")
class CitizenApi {

    private static final int PAGE_SIZE = 50;

    /**
     * @param name for a protected person a neutral text
     * @param targetGroup the number in LAB § 6
     * @param city null for a protected person
     */
    record CandidateView(
            UUID id,
            String name,
            String targetGroup,
            boolean jobReady,
            boolean confidential,
            @Nullable String city) {

        static CandidateView of(CandidateRow row) {
            return new CandidateView(
                    row.id().uuid(),
                    row.displayName(),
                    row.targetGroup(),
                    row.jobReady(),
                    row.confidential(),
                    row.city());
        }
    }

    record Candidates(List<CandidateView> items, long total) {}

    record Registered(UUID candidateId) {}

    private final CitizenDesk desk;

    CitizenApi(CitizenDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Find candidates by name, town and target group")
    Candidates find(
            @RequestParam(defaultValue = "") @Parameter(description = "Part of name or town") String q,
            @RequestParam(defaultValue = "") @Parameter(description = "Number in LAB § 6") String targetGroup,
            @RequestParam(defaultValue = "0") @Parameter(description = "Page of fifty, from 0") int page) {
        return new Candidates(
                desk.find(q, targetGroup, Math.max(0, page), PAGE_SIZE).stream()
                        .map(CandidateView::of)
                        .toList(),
                desk.count(q, targetGroup));
    }

    @PostMapping
    @Operation(summary = "Register a candidate", description = "422 when the CPR number is none or is known already.")
    ResponseEntity<Registered> register(@RequestBody NewCandidate wanted) {
        var id = desk.register(wanted);
        return ResponseEntity.status(HttpStatus.CREATED).body(new Registered(id.uuid()));
    }
}
