package dk.brobygger.bell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.OnPostgres;
import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.law.WorkingDays;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Many nodes look at the same clock; each thing is told once. */
@SpringTest
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class BellOnPostgresTest {

    static final UserId JOBKONSULENT = new UserId("jobkonsulent");

    @Autowired
    BellWatch watch;

    @Autowired
    BellDesk bell;

    @Autowired
    MailWishes wishes;

    @Autowired
    DailyMail mail;

    @Autowired
    IdentityDesk identity;

    @Autowired
    WorkingDays days;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    void a_deadline_that_passes_rings_once_however_many_nodes_look() throws Exception {
        ActingAs.system(watch::look); // the first look begins
        var taskId = twoSteps.course().takenBy(JOBKONSULENT).taskId();
        jdbc.update(
                "update bell_watch set looked_at = ?",
                Timestamp.from(clock.instant().minus(Duration.ofHours(1))));
        jdbc.update(
                "update inbox_task set due = ? where task_id = ?",
                Timestamp.from(clock.instant().minus(Duration.ofMinutes(10))),
                taskId);

        var nodes = IntStream.range(0, 6)
                .mapToObj(node -> CompletableFuture.runAsync(this::look))
                .toList();
        nodes.forEach(CompletableFuture::join);

        var told = ActingAs.user(JOBKONSULENT, List.of(Role.JOBKONSULENT), bell::latest);
        assertThat(told).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(BellKind.DUE_PASSED);
            assertThat(line.taskId()).isEqualTo(taskId);
        });
    }

    @Test
    void the_days_mail_goes_once_to_each_however_many_nodes_go_the_round() throws Exception {
        for (var who : List.of("jobkonsulent", "sagsbehandler", "leder"))
            wishes.save(wish(new UserId(who), who + "@egevang.dk"));
        var taskId = twoSteps.course().takenBy(JOBKONSULENT).taskId();
        jdbc.update(
                "update inbox_task set due = ? where task_id = ?",
                Timestamp.from(clock.instant().minus(Duration.ofDays(1))),
                taskId);
        var sent = new ConcurrentLinkedQueue<String>();

        var nodes = IntStream.range(0, 5)
                .mapToObj(node -> CompletableFuture.runAsync(() -> DailyMailTest.go(round(sent))))
                .toList();
        nodes.forEach(CompletableFuture::join);

        assertThat(sent).contains("jobkonsulent@egevang.dk").doesNotHaveDuplicates();
        assertThat(jdbc.queryForObject("select count(*) from bell_mail where sent_on is null", Integer.class))
                .isZero();
    }

    MailRound round(Collection<String> sent) {
        var day = LocalDate.now(clock);
        while (!days.isWorkingDay(day)) day = day.plusDays(1);
        var at = day.atTime(8, 0).atZone(clock.getZone()).toInstant();
        return new MailRound(
                wishes,
                mail,
                DailyMailTest.of((to, subject, text) -> sent.add(to)),
                identity,
                days,
                transaction,
                Clock.fixed(at, clock.getZone()),
                "07:00");
    }

    static MailWish wish(UserId who, String address) {
        var wish = new MailWish(who);
        wish.become(address, true);
        return wish;
    }

    void look() {
        try {
            ActingAs.system(watch::look);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
