package dk.brobygger.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.OnPostgres;
import dk.brobygger.beside.TalkDesk;
import dk.brobygger.files.AttachmentDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.review.ReviewDesk;
import dk.brobygger.work.DueGround;
import dk.brobygger.work.ScheduleDesk;
import dk.brobygger.work.WorkDesk;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL, how long a thousand take there, and the other work on tasks where the two databases differ. */
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class BulkDeskOnPostgresTest extends BulkDeskTest {

    @Autowired
    WorkDesk work;

    @Autowired
    ScheduleDesk schedule;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    TalkDesk talk;

    @Autowired
    AttachmentDesk attachments;

    @Test
    void a_thousand_tasks_are_reassigned_in_less_than_twenty_seconds() throws Exception {
        var ids = tasks(1_000);
        var begin = System.nanoTime();

        var done = run(BulkSelection.of(ids), BulkAction.assign(to), "Leverer hele sin portefølje videre");

        var took = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(done.changed()).isEqualTo(1_000);
        assertThat(owned(to)).hasSize(1_000);
        System.out.printf("1000 tasks reassigned in %d ms%n", took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void what_is_put_off_can_be_taken_back_and_a_moved_deadline_moves() throws Exception {
        var id = tasks(1).get(0);
        var undo = asOwner(() -> schedule.snooze(id, LocalDate.now(clock).plusDays(1)));
        asOwner(() -> {
            work.undo(undo.token());
            return null;
        });

        var due = asOwner(
                () -> schedule.moveDue(id, version(), LocalDate.now(clock).plusDays(9), "aftalt", DueGround.AGREED));

        assertThat(version()).isEqualTo(due.version());
        assertThat(asOwner(() -> inbox.ofCase(caseIds.get(0))).get(0).marks().snoozedUntil())
                .isNull();
    }

    @Test
    void a_colleague_is_asked_and_told_and_a_file_is_kept_as_it_is() throws Exception {
        var id = tasks(1).get(0);
        asOwner(() -> reviews.ask(id, version(), to, "?"));
        assertThat(ActingAs.user(to, List.of(Role.JOBKONSULENT), reviews::waitingForMe))
                .hasSize(1);
        asOwner(() -> talk.comment(id, "Se her, @" + to));
        assertThat(asOwner(() -> inbox.ofCase(caseIds.get(0))).get(0).marks().comments())
                .isEqualTo(1);
        var content = "%PDF-1.7 æ".getBytes(StandardCharsets.UTF_8);

        var file = asOwner(() -> attachments.add(caseIds.get(0), id, "aftale.pdf", content));

        assertThat(asOwner(() -> attachments.open(caseIds.get(0), file.id())).content())
                .isEqualTo(content);
        asOwner(() -> {
            attachments.remove(caseIds.get(0), file.id(), "forkert sag");
            return null;
        });
        assertThat(jdbc.queryForObject("select count(*) from case_attachment_content", Integer.class))
                .isZero();
    }

    private int version() throws Exception {
        return asOwner(() -> inbox.ofCase(caseIds.get(0))).get(0).version();
    }

    private <T> T asOwner(Callable<T> deed) throws Exception {
        return ActingAs.user(from, List.of(Role.JOBKONSULENT), deed);
    }
}
