package dk.brobygger.audit;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.law.RulingRecord;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of a case for those who control it. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "Cases")
class AuditApi {

    record Entry(
            UUID id,
            Instant at,
            String actor,
            String who,
            @Nullable String onBehalfOf,
            String type,
            String text,
            Map<String, @Nullable Object> facts,
            @Nullable String process,
            @Nullable String step,
            @Nullable RulingRecord ground) {}

    record History(List<Entry> items, @Nullable UUID next) {}

    private final AuditDesk desk;
    private final MessageSource messages;

    AuditApi(AuditDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** @param after {@code next} of the page before */
    @GetMapping("/{id}/history")
    @Operation(summary = "What happened in a case", description = "Who did what, when, on what ground; newest first.")
    History history(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID after,
            Locale language) {
        var most = Math.max(1, Math.min(limit, AuditDesk.MOST));
        var found = desk.history(new CaseId(id), after, most, language);
        var items = found.stream().map(AuditApi::entry).toList();
        return new History(
                items, found.size() < most ? null : items.get(items.size() - 1).id());
    }

    @ExceptionHandler
    ProblemDetail none(NoSuchCase none, Locale language) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, messages.getMessage("audit.api.noSuchCase", null, language));
    }

    private static Entry entry(Happened happened) {
        return new Entry(
                happened.id(),
                happened.at(),
                happened.actor(),
                happened.who(),
                happened.onBehalfOf().orElse(null),
                happened.type(),
                happened.text(),
                happened.facts(),
                happened.processId().orElse(null),
                happened.elementId().orElse(null),
                happened.ground().orElse(null));
    }
}
