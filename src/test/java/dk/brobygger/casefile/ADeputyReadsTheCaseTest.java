package dk.brobygger.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.brobygger.Caller;
import dk.brobygger.SpringTest;
import dk.brobygger.audit.AuditDesk;
import dk.brobygger.audit.Happened;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.deputy.AbsenceId;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.deputy.NewWork;
import dk.brobygger.files.AttachmentDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import dk.brobygger.paper.PaperDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * While somebody does the work of an absent one, he reads the protected person's case that the absent one handles: its
 * page, its notes, comments, files and history, on paper and through the API. One rule says so everywhere.
 */
@SpringTest
class ADeputyReadsTheCaseTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseDesk cases;

    @Autowired
    AnswerDesk answerDesk;

    @Autowired
    NoteDesk notes;

    @Autowired
    CommentDesk comments;

    @Autowired
    AttachmentDesk files;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    AuditDesk audit;

    @Autowired
    PaperDesk paper;

    @Autowired
    IdentityDesk identity;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    Clock clock;

    UserId away = new UserId("away-" + UUID.randomUUID());
    UserId deputy = new UserId("deputy-" + UUID.randomUUID());
    CaseId guarded;

    @BeforeEach
    void aProtectedPersonsCaseInTheHandsOfOneWhoGoesAway() throws Exception {
        guarded = ActingAs.system(() -> {
            var both = Set.of(Role.JOBKONSULENT, Role.VIRKSOMHEDSKONSULENT);
            identity.employ(away, "Ågot Borre", null, Sight.ALL, both, "demo");
            identity.employ(deputy, "Ådis Wrang", null, Sight.ALL, both, "demo");
            var caseId = cases.open(CaseKind.PLACEMENT_COURSE);
            cases.candidateIs(caseId, UUID.randomUUID(), "Beskyttet kandidat", true);
            cases.makeResponsible(caseId, Role.JOBKONSULENT, away);
            return caseId;
        });
    }

    @Test
    void no_way_to_the_case_is_open_to_a_colleague_who_stands_in_for_nobody() throws Exception {
        for (var way : ways()) assertThatThrownBy(way).isInstanceOf(NoSuchCase.class);
        assertThat(listed()).isFalse();
        assertThat(status("")).isEqualTo(404);
    }

    @Test
    void every_way_to_the_case_is_open_to_the_deputy_and_closes_when_the_absent_one_is_back() throws Exception {
        var absence = standsIn(null);

        for (var way : ways()) way.call();
        assertThat(listed()).isTrue();
        assertThat(status("")).isEqualTo(200);
        assertThat(status("/comments")).isEqualTo(200);
        assertThat(status("/attachments")).isEqualTo(200);
        assertThat(status("/pdf")).isEqualTo(200);

        as(away, () -> {
            deputies.end(absence);
            return absence;
        });

        for (var way : ways()) assertThatThrownBy(way).isInstanceOf(NoSuchCase.class);
        assertThat(listed()).isFalse();
        assertThat(status("")).isEqualTo(404);
    }

    @Test
    void a_deputy_for_another_role_than_the_case_is_handled_in_does_not_read_it() throws Exception {
        standsIn(Role.VIRKSOMHEDSKONSULENT);

        for (var way : ways()) assertThatThrownBy(way).isInstanceOf(NoSuchCase.class);
        assertThat(listed()).isFalse();
    }

    @Test
    void a_conflict_of_interest_keeps_the_deputy_off_the_case() throws Exception {
        standsIn(Role.JOBKONSULENT);
        ActingAs.user(new UserId("leder"), List.of(Role.LEDER), () -> {
            conflicts.exclude(guarded, deputy, "familie");
            return guarded;
        });

        for (var way : ways()) assertThatThrownBy(way).isInstanceOf(NoSuchCase.class);
        assertThat(listed()).isFalse();
    }

    @Test
    void that_the_deputy_opened_the_case_is_in_the_trail_with_the_one_whose_place_he_takes() throws Exception {
        standsIn(Role.JOBKONSULENT);

        as(deputy, () -> {
            cases.seen(guarded);
            return guarded;
        });
        as(away, () -> {
            cases.seen(guarded);
            return guarded;
        });

        assertThat(history())
                .filteredOn(happened -> happened.type().equals("ProtectedCaseSeen"))
                .extracting(Happened::actor, happened -> happened.onBehalfOf().orElse(""))
                .containsExactlyInAnyOrder(tuple(deputy.value(), away.value()), tuple(away.value(), ""));
        assertThat(as(deputy, () -> audit.latest(guarded, 20, Locale.ENGLISH)))
                .as("for the auditor, not for colleagues")
                .noneMatch(happened -> happened.type().equals("ProtectedCaseSeen"));
    }

    @Test
    void who_reads_a_protected_persons_case_through_the_api_leaves_his_trace() throws Exception {
        standsIn(Role.JOBKONSULENT);

        status("");

        assertThat(history())
                .anyMatch(happened -> happened.type().equals("ProtectedCaseSeen")
                        && happened.actor().equals(deputy.value()));
    }

    /** A way to read the case. */
    private interface Way extends ThrowingCallable {

        @Override
        void call() throws Exception;
    }

    private List<Way> ways() {
        return List.of(
                () -> as(deputy, () -> cases.visibleCard(guarded)),
                () -> as(deputy, () -> notes.of(guarded)),
                () -> as(deputy, () -> notes.count(guarded)),
                () -> as(deputy, () -> answerDesk.answers(guarded)),
                () -> as(deputy, () -> comments.comments(guarded)),
                () -> as(deputy, () -> files.of(guarded)),
                () -> as(deputy, () -> audit.latest(guarded, 5, Locale.ENGLISH)),
                () -> as(deputy, () -> paper.print(guarded, Locale.ENGLISH)),
                () -> as(deputy, () -> {
                    cases.seen(guarded);
                    return guarded;
                }));
    }

    private boolean listed() throws Exception {
        var all = new CaseFilter(null, null, true, null, null, "", 200);
        return as(deputy, () -> cases.visibleCases(all)).stream()
                        .anyMatch(card -> card.id().equals(guarded))
                && as(deputy, () -> cases.visibleAmong(List.of(guarded))).containsKey(guarded);
    }

    private int status(String path) throws Exception {
        return new Caller(port, deputy.value())
                .get("/api/cases/" + guarded + path)
                .status();
    }

    private List<Happened> history() throws Exception {
        return ActingAs.user(
                new UserId("revisor"), List.of(Role.REVISOR), () -> audit.history(guarded, null, 50, Locale.ENGLISH));
    }

    private AbsenceId standsIn(Role role) throws Exception {
        var today = LocalDate.now(clock);
        var plan =
                new AbsencePlan(away, role, today, today.plusDays(3), deputy, AbsenceKind.values()[0], NewWork.DEPUTY);
        return as(away, () -> deputies.set(plan));
    }

    private static <T> T as(UserId who, Callable<T> deed) throws Exception {
        return ActingAs.user(who, List.of(Role.JOBKONSULENT, Role.VIRKSOMHEDSKONSULENT), deed);
    }
}
