package dk.brobygger.paper;

import dk.brobygger.casefile.CaseId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A case as a document, for other programs and for the screens' links. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "Cases")
class PaperApi {

    private final PaperDesk desk;
    private final MessageSource messages;

    PaperApi(PaperDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/{id}/pdf")
    @Operation(
            summary = "A case as a PDF",
            description = "What you may see of it; that you took it is in its history. lang is da or en.")
    @ApiResponse(responseCode = "200", description = "The document, to be downloaded")
    @ApiResponse(responseCode = "404", description = "There is no such case, or you may not know of it")
    @ApiResponse(responseCode = "429", description = "You have taken too many this minute; Retry-After says when")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @RequestParam(defaultValue = "da") String lang) {
        var language = "en".equals(lang) ? Locale.ENGLISH : Locale.forLanguageTag("da");
        var document = desk.print(new CaseId(id), language);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.name())
                                .build()
                                .toString())
                .body(document.bytes());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(PaperRejection refused, Locale language) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.TOO_MANY_REQUESTS,
                Objects.requireNonNull(messages.getMessage(refused.messageKey(), refused.args(), language)));
        problem.setProperty("reason", refused.messageKey());
        return ResponseEntity.of(problem).header(HttpHeaders.RETRY_AFTER, "60").build();
    }
}
