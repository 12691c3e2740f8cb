package dk.brobygger.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.LanguageDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.work.WorkDesk;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** One mail a working day with what waits, and nobody's name in it. */
@SpringTest
class DailyMailTest {

    @Autowired
    BellDesk bell;

    @Autowired
    BellNotifications notifications;

    @Autowired
    MailWishes wishes;

    @Autowired
    InboxDesk inbox;

    @Autowired
    WorkDesk work;

    @Autowired
    IdentityDesk identity;

    @Autowired
    LanguageDesk languages;

    @Autowired
    WorkingDays days;

    @Autowired
    MessageSource messages;

    @Autowired
    CurrentUser user;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    UserId anna = TwoSteps.somebody("post-anna");
    UserId bo = TwoSteps.somebody("post-bo");
    String taskId;
    CaseId caseId;

    @BeforeEach
    void boIsGivenATask() throws Exception {
        server.start();
        wishes.deleteAll();
        var begun = twoSteps.employ(anna, "Anna Kjærgård", Role.JOBKONSULENT)
                .employ(bo, "Bo Ravn", Role.JOBKONSULENT)
                .placement("Omar Hassan", "Blåbær & Sønner ApS")
                .takenBy(anna);
        taskId = begun.taskId();
        caseId = begun.caseId();
        as(anna, () -> work.assign(taskId, 1, bo, ""));
        as(bo, () -> {
            mailDesk().want("bo@egevang.dk");
            return null;
        });
    }

    @AfterEach
    void closeThePost() {
        server.stop();
    }

    @Test
    void it_says_steps_and_numbers_and_no_name_of_a_person_a_company_or_a_case() throws Exception {
        jdbc.update(
                "update inbox_task set due = ? where task_id = ?",
                Timestamp.from(clock.instant().minus(Duration.ofHours(3))),
                taskId);

        go(round(workingDayAt(7, 1)));

        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        var text = mail.getContent().toString();
        assertThat(mail.getSubject()).isEqualTo("Brobygger: 1 ny notifikation, 1 forfalden opgave");
        assertThat(text)
                .contains("Opgaver givet til dig, 1: " + stepName())
                .contains("https://brobygger.test/inbox")
                .doesNotContain("Anna")
                .doesNotContain("Kjærgård")
                .doesNotContain("Omar")
                .doesNotContain("Blåbær")
                .doesNotContain(taskId)
                .doesNotContain(caseId.toString());
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("2026-0");
    }

    @Test
    void it_is_in_the_language_that_its_reader_chose() throws Exception {
        as(bo, () -> {
            languages.speak(Locale.ENGLISH);
            return null;
        });

        go(round(workingDayAt(7, 1)));

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Brobygger: 1 new notification, nothing overdue");
        assertThat(mail.getContent().toString()).startsWith("Good morning").doesNotContain("Godmorgen");
    }

    @Test
    void it_comes_once_a_day_however_often_and_on_how_many_nodes_the_round_is_gone() throws Exception {
        var at = workingDayAt(7, 1);
        var nodes = IntStream.range(0, 3)
                .mapToObj(node -> CompletableFuture.runAsync(() -> go(round(at))))
                .toList();
        nodes.forEach(CompletableFuture::join);
        go(round(at.plus(Duration.ofHours(2))));

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void before_its_hour_and_on_a_day_off_there_is_none() {
        go(round(workingDayAt(6, 59)));
        go(round(LocalDate.of(2026, 12, 25).atTime(9, 0).atZone(clock.getZone()).toInstant()));

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void with_nothing_to_say_no_mail_comes() throws Exception {
        as(bo, () -> {
            bell.readAll(clock.instant());
            return null;
        });

        go(round(workingDayAt(8, 0)));

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void what_one_does_not_want_by_mail_is_not_in_it() throws Exception {
        as(bo, () -> {
            bell.choose(new BellChoice(BellTopic.WORK, true, false));
            return null;
        });

        go(round(workingDayAt(8, 0)));

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_down_is_tried_again_a_quarter_later() {
        var at = workingDayAt(8, 0);
        var down = new Broken();
        go(round(at, down));
        go(round(at.plusSeconds(60), down));
        assertThat(down.tried).isEqualTo(1);

        go(round(at.plus(Duration.ofMinutes(16))));

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_server_that_refuses_everybody_is_left_alone_and_who_was_not_tried_comes_first() throws Exception {
        ActingAs.system(() -> {
            for (var one = 1; one <= MailRound.GIVEN_UP; one++) {
                var colleague = new UserId("a" + one + "-" + bo.value());
                identity.employ(colleague, "Kollega", null, Sight.ALL, Set.of(Role.JOBKONSULENT), "demo");
                notifications.save(
                        new BellNotification(Ring.ofMany(colleague, BellKind.ASSIGNED, anna, 2), clock.instant()));
                as(colleague, () -> {
                    mailDesk().want("kollega@egevang.dk");
                    return null;
                });
            }
            return null;
        });
        var at = workingDayAt(8, 0);
        var down = new Broken();

        go(round(at, down));
        assertThat(down.tried).isEqualTo(MailRound.GIVEN_UP);

        var last = new ArrayList<String>();
        go(round(at.plus(Duration.ofMinutes(16)), (to, subject, text) -> last.add(to)));
        assertThat(last).hasSize(MailRound.GIVEN_UP + 1).first().isEqualTo("bo@egevang.dk");
    }

    @Test
    void who_has_left_gets_none_and_the_address_is_forgotten() throws Exception {
        ActingAs.user(new UserId("administrator"), List.of(Role.ADMINISTRATOR), () -> {
            identity.leave(bo);
            return null;
        });

        go(round(workingDayAt(8, 0)));

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(wishes.findById(bo.value())).isEmpty();
    }

    @Test
    void an_address_is_one_and_of_the_houses_own() throws Exception {
        refuses(BellRejection.Reason.NO_ADDRESS, "bo");
        refuses(BellRejection.Reason.NO_ADDRESS, "bo@egevang.dk, alle@egevang.dk");
        refuses(BellRejection.Reason.NO_ADDRESS, "bo@egevang.dk\nBcc: alle@egevang.dk");
        refuses(BellRejection.Reason.FOREIGN_ADDRESS, "bo@example.com");
        assertThatThrownBy(() -> as(bo, () -> {
                    new MailDesk(wishes, none(), user, List.of()).want("bo@egevang.dk");
                    return null;
                }))
                .isInstanceOfSatisfying(
                        BellRejection.class, no -> assertThat(no.reason()).isEqualTo(BellRejection.Reason.NO_MAIL));
    }

    void refuses(BellRejection.Reason reason, String address) {
        assertThatThrownBy(() -> as(bo, () -> {
                    mailDesk().want(address);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        BellRejection.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    MailDesk mailDesk() {
        return new MailDesk(wishes, of((to, subject, text) -> {}), user, List.of("egevang.dk"));
    }

    static int go(MailRound round) {
        try {
            return ActingAs.system(round::go);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    MailRound round(Instant at) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        sender.setDefaultEncoding("UTF-8");
        return round(at, new PostOffice(sender, "brobygger@egevang.dk"));
    }

    MailRound round(Instant at, Post post) {
        var then = Clock.fixed(at, ZoneId.of("Europe/Copenhagen"));
        return new MailRound(
                wishes,
                new DailyMail(notifications, bell, inbox, languages, messages, clock, "https://brobygger.test"),
                of(post),
                identity,
                days,
                transaction,
                then,
                "07:00");
    }

    Instant workingDayAt(int hour, int minute) {
        var day = LocalDate.now(clock).plusDays(1);
        while (!days.isWorkingDay(day)) day = day.plusDays(1);
        return day.atTime(LocalTime.of(hour, minute)).atZone(clock.getZone()).toInstant();
    }

    String stepName() {
        return jdbc.queryForObject("select name from inbox_task where task_id = ?", String.class, taskId);
    }

    <T> T as(UserId who, Callable<T> work) throws Exception {
        return ActingAs.user(who, List.of(Role.JOBKONSULENT), work);
    }

    static ObjectProvider<Post> of(Post post) {
        return new ObjectProvider<>() {
            @Override
            public Post getObject() {
                return post;
            }

            @Override
            public Post getIfAvailable() {
                return post;
            }
        };
    }

    static ObjectProvider<Post> none() {
        return new ObjectProvider<>() {
            @Override
            public Post getObject() {
                throw new IllegalStateException();
            }

            @Override
            public Post getIfAvailable() {
                return null;
            }
        };
    }

    static class Broken implements Post {

        int tried;

        @Override
        public void send(String to, String subject, String text) {
            tried++;
            throw new MailSendException("no connection for " + to);
        }
    }
}
