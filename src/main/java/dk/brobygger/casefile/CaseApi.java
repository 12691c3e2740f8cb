package dk.brobygger.casefile;

import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases for other programs. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "Cases")
class CaseApi {

    /** @param candidate as lists may show it: neutral for a protected person */
    record CaseView(
            UUID id,
            String number,
            CaseKind kind,
            CaseStage stage,
            @Nullable UUID companyId,
            @Nullable String company,
            @Nullable UUID candidateId,
            @Nullable String candidate,
            boolean confidential,
            @Nullable LocalDate firstDay,
            @Nullable Integer weeks,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String closedReason,
            Map<String, String> responsible,
            List<NoteView> notes) {}

    record NoteView(UUID id, Instant at, String by, String text) {}

    private final CaseDesk desk;
    private final NoteDesk notes;

    CaseApi(CaseDesk desk, NoteDesk notes) {
        this.desk = desk;
        this.notes = notes;
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "A case at a glance",
            description = "Its parties, how far it is, who handles it, and its latest notes.")
    @ApiResponse(responseCode = "200", description = "The case")
    @ApiResponse(responseCode = "404", description = "There is no such case, or you may not know of it")
    CaseView one(@PathVariable UUID id) {
        var caseId = new CaseId(id);
        var card = desk.visibleCard(caseId);
        if (card.confidential()) desk.seen(caseId);
        var responsible = new LinkedHashMap<String, String>();
        for (Role role : Role.values())
            desk.responsible(caseId, role).map(UserId::value).ifPresent(user -> responsible.put(role.id(), user));
        return new CaseView(
                card.id().uuid(),
                card.number(),
                card.kind(),
                card.stage(),
                card.companyId(),
                card.companyName(),
                card.citizenId(),
                card.candidateName(),
                card.confidential(),
                card.firstDay(),
                card.weeks(),
                card.openedAt(),
                card.closedAt(),
                card.closedReason(),
                responsible,
                notes.of(caseId).stream()
                        .map(note ->
                                new NoteView(note.id(), note.at(), note.by().value(), note.text()))
                        .toList());
    }
}
