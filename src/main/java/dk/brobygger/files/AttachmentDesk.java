package dk.brobygger.files;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseReaders;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.files.FileRejection.Reason;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files of a case. */
@Service
@Transactional
public class AttachmentDesk {

    private static final Pattern STEP = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final Attachments attachments;
    private final AttachmentContents contents;
    private final AttachmentSettings settings;
    private final CaseReaders readers;
    private final CaseDesk cases;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AttachmentDesk(
            Attachments attachments,
            AttachmentContents contents,
            AttachmentSettings settings,
            CaseReaders readers,
            CaseDesk cases,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.attachments = attachments;
        this.contents = contents;
        this.settings = settings;
        this.readers = readers;
        this.cases = cases;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** A file with its bytes. */
    public record Opened(AttachmentFacts facts, byte[] content) {}

    /**
     * Puts a file on a case. Its name is cleaned; its content must be what the name says.
     *
     * @param taskId the step it is added at; null for the case as a whole
     * @throws NoSuchCase if there is none, or the asker may not know of it
     * @throws FileRejection if it is empty, too large, of a kind that is not taken, or not what its name says,
     *     or added at what is no step
     */
    @Caseworkers
    public AttachmentFacts add(CaseId caseId, @Nullable String taskId, String fileName, byte[] content) {
        readers.checkIMayRead(caseId);
        if (content.length == 0) throw new FileRejection(Reason.FILE_EMPTY).at("file");
        if (content.length > settings.maxSize().toBytes())
            throw new FileRejection(Reason.FILE_TOO_LARGE, settings.maxSize().toMegabytes()).at("file");
        if (attachments.countByCaseIdAndRemovedAtIsNull(caseId) >= settings.maxPerCase())
            throw new FileRejection(Reason.TOO_MANY_FILES, settings.maxPerCase()).at("file");
        if (taskId != null && !STEP.matcher(taskId).matches()) throw new FileRejection(Reason.NO_STEP).at("task");
        var name = FileName.clean(fileName);
        var kind = FileKind.named(name)
                .filter(settings.kinds()::contains)
                .orElseThrow(() -> new FileRejection(Reason.FILE_KIND).at("file"));
        if (!kind.isIn(content)) throw new FileRejection(Reason.FILE_NOT_WHAT_IT_SAYS, kind.name()).at("file");
        var attachment = attachments.saveAndFlush(new Attachment(
                caseId, taskId, name, kind, content.length, sha256(content), user.id(), clock.instant()));
        contents.keep(attachment.id(), content);
        events.publishEvent(new AttachmentAdded(caseId, attachment.id()));
        return attachment.facts();
    }

    /**
     * The files of a case, newest first, those that were taken away by name only.
     *
     * @throws NoSuchCase if there is none, or the asker may not know of it
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<AttachmentFacts> of(CaseId caseId) {
        readers.checkIMayRead(caseId);
        return attachments.findByCaseIdOrderByAddedAtDesc(caseId).stream()
                .map(Attachment::facts)
                .toList();
    }

    /**
     * How many files a case has, those that were taken away left out.
     *
     * @throws NoSuchCase if there is none, or the asker may not know of it
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public long count(CaseId caseId) {
        readers.checkIMayRead(caseId);
        return attachments.countByCaseIdAndRemovedAtIsNull(caseId);
    }

    /** The files of those of a company's cases that the asker may open, newest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<AttachmentFacts> ofCompany(UUID companyId) {
        return attachments.findByCaseIdInAndRemovedAtIsNullOrderByAddedAtDesc(visibleCases(companyId)).stream()
                .map(Attachment::facts)
                .toList();
    }

    /** How many {@link #ofCompany} answers. */
    @AnyStaff
    @Transactional(readOnly = true)
    public long countOfCompany(UUID companyId) {
        return attachments.countByCaseIdInAndRemovedAtIsNull(visibleCases(companyId));
    }

    /** What {@link #add} takes. */
    @AnyStaff
    public FileLimits limits() {
        return new FileLimits(
                (int) settings.maxSize().toBytes(),
                settings.kinds().stream()
                        .sorted()
                        .flatMap(kind -> kind.endings().stream())
                        .toList());
    }

    private List<CaseId> visibleCases(UUID companyId) {
        return cases.visibleCases(CaseFilter.ofCompany(companyId)).stream()
                .map(CaseCard::id)
                .toList();
    }

    /** @throws NoSuchCase if there is no such file on the case, it was taken away, or the asker may not know of it */
    @AnyStaff
    @Transactional(readOnly = true)
    public Opened open(CaseId caseId, UUID id) {
        return new Opened(present(caseId, id).facts(), contents.of(id));
    }

    /**
     * Takes a file away for good, for example one that was put on the wrong case. Who added it does that, or a leder.
     *
     * @throws NoSuchCase as {@link #open}
     * @throws FileRejection if it is not the asker's to remove, or no reason is given
     */
    @Caseworkers
    public void remove(CaseId caseId, UUID id, String reason) {
        var attachment = present(caseId, id);
        if (!attachment.isBy(user.id()) && !user.has(Role.LEDER)) throw new FileRejection(Reason.FILE_OF_A_COLLEAGUE);
        if (reason.isBlank()) throw new FileRejection(Reason.REMOVAL_WITHOUT_REASON).at("reason");
        attachment.remove(user.id(), clock.instant(), reason.strip());
        contents.forget(id);
        events.publishEvent(new AttachmentRemoved(caseId, id));
    }

    private Attachment present(CaseId caseId, UUID id) {
        readers.checkIMayRead(caseId);
        return attachments
                .findById(id)
                .filter(attachment -> attachment.caseId().equals(caseId) && !attachment.isRemoved())
                .orElseThrow(() -> new NoSuchCase(caseId + "/" + id));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
