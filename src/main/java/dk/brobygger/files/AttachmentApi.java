package dk.brobygger.files;

import dk.brobygger.casefile.CaseId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a case for other programs and for the screens' links. */
@RestController
@RequestMapping("/api/cases/{caseId}/attachments")
@Tag(name = "Cases")
class AttachmentApi {

    record AttachmentView(
            UUID id,
            @Nullable String task,
            String name,
            String type,
            long size,
            String sha256,
            String by,
            Instant at,
            @Nullable Instant removedAt,
            @Nullable String removedReason) {

        static AttachmentView of(AttachmentFacts file) {
            return new AttachmentView(
                    file.id(),
                    file.taskId(),
                    file.name(),
                    file.kind().mediaType(),
                    file.size(),
                    file.sha256(),
                    file.by().value(),
                    file.at(),
                    file.removedAt(),
                    file.removedReason());
        }
    }

    record Removal(@Nullable String reason) {}

    private final AttachmentDesk desk;

    AttachmentApi(AttachmentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "The files of a case", description = "Newest first; of one that was removed the name stays.")
    @ApiResponse(responseCode = "200", description = "The files")
    @ApiResponse(responseCode = "404", description = "There is no such case, or you may not know of it")
    List<AttachmentView> all(@PathVariable UUID caseId) {
        return desk.of(new CaseId(caseId)).stream().map(AttachmentView::of).toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Put a file on a case",
            description =
                    "As the part file: PDF, PNG, JPEG, DOCX, XLSX, ODT or TXT, at most 10 MB unless set otherwise.")
    @ApiResponse(responseCode = "201", description = "It is there, under a cleaned name")
    @ApiResponse(responseCode = "404", description = "There is no such case, or you may not know of it")
    @ApiResponse(responseCode = "422", description = "Empty, too large, of another kind, or not what its name says")
    AttachmentView add(
            @PathVariable UUID caseId,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String task)
            throws IOException {
        var name = file.getOriginalFilename();
        return AttachmentView.of(desk.add(new CaseId(caseId), task, name == null ? "" : name, file.getBytes()));
    }

    /** Never shown in the browser's own window as something of ours: it is downloaded, and may run nothing. */
    @GetMapping("/{id}")
    @Operation(summary = "A file")
    @ApiResponse(responseCode = "200", description = "Its content, to be downloaded")
    @ApiResponse(responseCode = "404", description = "There is no such file that you may see")
    ResponseEntity<byte[]> one(@PathVariable UUID caseId, @PathVariable UUID id) {
        var opened = desk.open(new CaseId(caseId), id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.facts().kind().mediaType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(opened.facts().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(opened.content());
    }

    @PostMapping("/{id}/remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a file away", description = "Its content goes for good; its name and the reason stay.")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @ApiResponse(responseCode = "404", description = "There is no such file that you may see")
    @ApiResponse(responseCode = "422", description = "A colleague added it, or no reason is given")
    void remove(@PathVariable UUID caseId, @PathVariable UUID id, @RequestBody Removal removal) {
        desk.remove(new CaseId(caseId), id, removal.reason() == null ? "" : removal.reason());
    }
}
