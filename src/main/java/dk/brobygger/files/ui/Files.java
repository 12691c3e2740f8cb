package dk.brobygger.files.ui;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.files.AttachmentDesk;
import dk.brobygger.files.AttachmentFacts;
import dk.brobygger.files.FileLimits;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the screens of files ask: the files, and what this reader may do with them. */
@Component
class Files {

    private static final Set<Role> WRITERS =
            Set.of(Role.VIRKSOMHEDSKONSULENT, Role.JOBKONSULENT, Role.SAGSBEHANDLER, Role.LEDER);

    private final AttachmentDesk desk;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final Clock clock;

    Files(AttachmentDesk desk, IdentityDesk identity, CurrentUser user, Clock clock) {
        this.desk = desk;
        this.identity = identity;
        this.user = user;
        this.clock = clock;
    }

    boolean mayAdd() {
        return user.roles().stream().anyMatch(WRITERS::contains);
    }

    /** Who added it may, and a leder. */
    boolean mayRemove(AttachmentFacts file) {
        return mayAdd() && (file.by().equals(user.id()) || user.has(Role.LEDER));
    }

    List<AttachmentFacts> of(CaseId caseId) {
        return desk.of(caseId);
    }

    List<AttachmentFacts> ofCompany(UUID companyId) {
        return desk.ofCompany(companyId);
    }

    long count(CaseId caseId) {
        return desk.count(caseId);
    }

    long countOfCompany(UUID companyId) {
        return desk.countOfCompany(companyId);
    }

    AttachmentFacts add(CaseId caseId, @Nullable String taskId, String name, byte[] content) {
        return desk.add(caseId, taskId, name, content);
    }

    void remove(AttachmentFacts file, String reason) {
        desk.remove(file.caseId(), file.id(), reason);
    }

    FileLimits limits() {
        return desk.limits();
    }

    String nameOf(UserId who) {
        return identity.nameOf(who);
    }

    LocalDateTime time(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
