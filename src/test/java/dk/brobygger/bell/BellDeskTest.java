package dk.brobygger.bell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.audit.AuditDesk;
import dk.brobygger.bulk.BulkAction;
import dk.brobygger.bulk.BulkDesk;
import dk.brobygger.bulk.BulkProgress;
import dk.brobygger.bulk.BulkSelection;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Belongings;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.review.ReviewDesk;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.ViewDesk;
import dk.brobygger.work.DueGround;
import dk.brobygger.work.ScheduleDesk;
import dk.brobygger.work.WorkDesk;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody hears of what concerns him, once, and of nothing that he did himself or may not know. */
@SpringTest
class BellDeskTest {

    static final UserId LEDER = new UserId("leder");

    @Autowired
    BellDesk bell;

    @Autowired
    BellWatch watch;

    @Autowired
    CommentDesk comments;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    InboxDesk inbox;

    @Autowired
    WorkDesk work;

    @Autowired
    ScheduleDesk schedule;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    BulkDesk bulk;

    @Autowired
    ViewDesk views;

    @Autowired
    TeamDesk teams;

    @Autowired
    IdentityDesk identity;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    AuditDesk audit;

    @Autowired
    List<Belongings> left;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    UserId anna = TwoSteps.somebody("klokke-anna");
    UserId bo = TwoSteps.somebody("klokke-bo");
    CaseId caseId;
    String taskId;

    @BeforeEach
    void annaHasATask() throws Exception {
        var begun = twoSteps.employ(anna).employ(bo).course().takenBy(anna);
        taskId = begun.taskId();
        caseId = begun.caseId();
    }

    @Test
    void nobody_is_told_of_what_he_did_himself() throws Exception {
        as(anna, () -> work.assign(taskId, version(), bo, ""));
        as(bo, () -> inbox.release(taskId));
        as(bo, () -> inbox.take(taskId));

        assertThat(kinds(anna)).isEmpty();
        assertThat(kinds(bo)).containsExactly(BellKind.ASSIGNED);
        assertThat(told(bo).get(0).actor()).isEqualTo(anna.value());
        assertThat(told(bo).get(0).taskId()).isEqualTo(taskId);
    }

    @Test
    void who_loses_a_task_hears_of_it_and_who_gets_it_too() throws Exception {
        as(LEDER, () -> work.assign(taskId, version(), bo, "Anna har for meget"));

        assertThat(kinds(anna)).containsExactly(BellKind.TAKEN_AWAY);
        assertThat(kinds(bo)).containsExactly(BellKind.ASSIGNED);
        as(LEDER, () -> work.release(taskId, "alligevel ikke"));
        assertThat(kinds(bo)).containsExactly(BellKind.TAKEN_AWAY, BellKind.ASSIGNED);
    }

    @Test
    void what_is_taken_back_at_once_is_not_told() throws Exception {
        var undo = as(anna, () -> work.assign(taskId, version(), bo, ""));

        as(anna, () -> work.undo(undo.token()));

        assertThat(kinds(bo)).isEmpty();
    }

    @Test
    void a_hundred_and_twenty_tasks_at_once_are_one_thing_to_hear_of() throws Exception {
        var ids = new ArrayList<String>();
        for (var i = 0; i < 120; i++) ids.add(newTask());

        var run = as(
                LEDER,
                () -> bulk.start(BulkSelection.of(Set.copyOf(ids)), BulkAction.assign(bo), "Nyt team fra mandag"));
        while (as(LEDER, () -> bulk.progress(run.id())).state() == BulkProgress.State.RUNNING) Thread.sleep(50);

        assertThat(told(bo)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(BellKind.ASSIGNED);
            assertThat(line.many()).isEqualTo(120);
            assertThat(line.taskId()).isNull();
        });
        assertThat(as(bo, bell::unread)).isEqualTo(1);
    }

    @Test
    void a_lent_task_rings_when_it_goes_and_when_it_comes_back() throws Exception {
        as(anna, () -> work.delegate(taskId, version(), bo, "Bo kender mesteren"));
        as(bo, () -> work.giveBack(taskId));

        assertThat(kinds(bo)).containsExactly(BellKind.LENT);
        assertThat(kinds(anna)).containsExactly(BellKind.RETURNED);
    }

    @Test
    void a_second_pair_of_eyes_rings_both_ways() throws Exception {
        as(anna, () -> reviews.ask(taskId, version(), bo, "Er det godt nok?"));
        as(bo, () -> reviews.sendBack(taskId, "Skriv hvorfor"));
        as(anna, () -> reviews.ask(taskId, version(), bo, "Nu?"));
        as(bo, () -> reviews.approve(taskId, ""));

        assertThat(kinds(bo)).containsExactly(BellKind.REVIEW_ASKED, BellKind.REVIEW_ASKED);
        assertThat(kinds(anna)).containsExactly(BellKind.REVIEW_APPROVED, BellKind.REVIEW_SENT_BACK);
    }

    @Test
    void a_question_that_is_handed_on_rings_for_the_new_one_and_stays_in_the_history() throws Exception {
        var cai = TwoSteps.somebody("klokke-cai");
        twoSteps.employ(cai);
        as(anna, () -> reviews.ask(taskId, version(), bo, "Er det godt nok?"));

        as(
                LEDER,
                () -> transaction.executeWithoutResult(
                        status -> questionsTo(bo).forEach(one -> questions().handOver(one, bo, cai))));

        assertThat(told(cai)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(BellKind.REVIEW_ASKED);
            assertThat(line.actor()).isEqualTo(anna.value());
            assertThat(line.taskId()).isEqualTo(taskId);
        });
        assertThat(as(LEDER, () -> audit.history(caseId, null, 20, Locale.forLanguageTag("da"))))
                .filteredOn(happened -> happened.type().equals("ReviewHandedOn"))
                .singleElement()
                .satisfies(happened -> {
                    assertThat(happened.actor()).isEqualTo(LEDER.value());
                    assertThat(happened.text()).contains(cai.value()).contains("i stedet for " + bo.value());
                });
    }

    @Test
    void nothing_is_kept_for_who_has_left() throws Exception {
        as(anna, () -> work.assign(taskId, version(), bo, ""));
        as(bo, () -> bell.choose(new BellChoice(BellTopic.WORK, true, true)));
        jdbc.update(
                "insert into bell_mail (username, address, wanted, failures) values (?, ?, true, 0)",
                bo.value(),
                "bo@egevang.dk");

        ActingAs.user(new UserId("administrator"), List.of(Role.ADMINISTRATOR), () -> {
            identity.leave(bo);
            return null;
        });

        assertThat(rowsOf(bo)).isEmpty();
        assertThat(jdbc.queryForList("select * from bell_choice where username = ?", bo.value()))
                .isEmpty();
        assertThat(jdbc.queryForList("select * from bell_mail where username = ?", bo.value()))
                .isEmpty();
    }

    @Test
    void a_view_that_one_is_given_rings_with_its_name_of_today() throws Exception {
        var view = as(anna, () -> views.save("Haster", InboxList.MINE, false));
        as(anna, () -> views.give(view.id(), bo));
        as(bo, () -> views.rename(view.id(), "Haster i nord"));

        assertThat(told(bo)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(BellKind.VIEW_GIVEN);
            assertThat(line.actor()).isEqualTo(anna.value());
            assertThat(line.view()).isEqualTo(new BellLine.View(view.id(), "Haster i nord"));
            assertThat(line.lost()).isFalse();
        });
        assertThat(rowsOf(bo)).as("what one calls a view may be a name").noneMatch(row -> row.contains("Haster"));
        as(bo, () -> views.delete(view.id()));
        assertThat(told(bo))
                .singleElement()
                .satisfies(line -> assertThat(line.view()).isNull());
    }

    @Test
    void a_view_that_a_team_is_given_rings_for_all_of_it_but_not_for_the_giver() throws Exception {
        var team = new TeamId("klokke-hold");
        ActingAs.system(() -> {
            teams.found(team, "Klokkeholdet");
            identity.move(anna, team);
            identity.move(bo, team);
            return null;
        });
        var view = as(anna, () -> views.save("Til holdet", InboxList.MINE, false));

        as(anna, () -> views.give(view.id(), team));

        assertThat(kinds(bo)).containsExactly(BellKind.VIEW_GIVEN);
        assertThat(kinds(anna)).isEmpty();
    }

    @Test
    void a_comment_that_turns_to_somebody_rings_and_its_words_stay_with_the_case() throws Exception {
        as(anna, () -> comments.comment(caseId, null, "@" + bo.value() + " kan du se på lønnen?"));

        assertThat(kinds(bo)).containsExactly(BellKind.MENTIONED);
        assertThat(rowsOf(bo)).noneMatch(row -> row.contains("lønnen"));
    }

    @Test
    void who_may_no_longer_know_of_the_case_hears_that_and_nothing_else() throws Exception {
        as(anna, () -> work.assign(taskId, version(), bo, ""));

        as(LEDER, () -> conflicts.exclude(caseId, bo, "familie"));

        assertThat(told(bo)).allSatisfy(line -> {
            assertThat(line.lost()).isTrue();
            assertThat(line.actor()).isEmpty();
            assertThat(line.step()).isEmpty();
            assertThat(line.company()).isNull();
            assertThat(line.caseNumber()).isNull();
            assertThat(line.taskId()).isNull();
            assertThat(line.caseId()).isNull();
        });
    }

    @Test
    void a_deputy_hears_when_it_begins_and_when_it_ends() throws Exception {
        var today = LocalDate.now(clock);
        var id = as(
                anna,
                () -> deputies.set(new AbsencePlan(anna, null, today, today.plusDays(3), bo, AbsenceKind.HOLIDAY)));
        as(anna, () -> deputies.end(id));

        assertThat(kinds(bo)).containsExactly(BellKind.DEPUTY_ENDED, BellKind.DEPUTY_NAMED);
        assertThat(told(bo).get(1).about()).isEqualTo(anna.value());
        assertThat(told(bo).get(1).lastDay()).isEqualTo(today.plusDays(3));
    }

    @Test
    void a_deputyship_that_ended_while_nobody_looked_is_told_once() throws Exception {
        var cai = TwoSteps.somebody("klokke-cai");
        twoSteps.employ(cai);
        stoodIn(anna, bo, 12);
        stoodIn(anna, cai, 3);
        lookedLast(clock.instant().minus(Duration.ofDays(14)));

        ActingAs.system(watch::look);
        lookedLast(clock.instant().minus(Duration.ofDays(1)));
        ActingAs.system(watch::look);

        assertThat(kinds(bo)).containsExactly(BellKind.DEPUTY_ENDED);
        assertThat(kinds(cai)).containsExactly(BellKind.DEPUTY_ENDED);
    }

    @Test
    void who_was_told_that_the_absent_one_came_back_early_is_not_told_again() throws Exception {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var id = as(
                anna,
                () -> deputies.set(new AbsencePlan(
                        anna, null, yesterday.plusDays(1), yesterday.plusDays(4), bo, AbsenceKind.HOLIDAY)));
        jdbc.update("update staff_absence set first_day = ? where id = ?", yesterday.minusDays(3), id.uuid());
        lookedLast(clock.instant().minus(Duration.ofDays(2)));
        as(anna, () -> deputies.end(id));

        ActingAs.system(watch::look);

        assertThat(kinds(bo)).containsExactly(BellKind.DEPUTY_ENDED, BellKind.DEPUTY_NAMED);
    }

    @Test
    void a_deadline_that_another_moves_rings_with_its_new_day() throws Exception {
        var to = as(
                        LEDER,
                        () -> schedule.moveDue(
                                taskId,
                                version(),
                                LocalDate.now(clock).plusDays(14),
                                "Virksomheden venter",
                                DueGround.PRIORITIES))
                .due();

        assertThat(told(anna)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(BellKind.DUE_MOVED);
            assertThat(line.lastDay()).isEqualTo(LocalDate.ofInstant(to, clock.getZone()));
        });
    }

    @Test
    void a_deadline_that_passes_and_what_was_put_off_ring_once() throws Exception {
        var other = newTask();
        as(bo, () -> inbox.take(other));
        var now = clock.instant();
        lookedLast(now.minus(Duration.ofHours(1)));
        dueAt(taskId, now.minus(Duration.ofMinutes(10)));
        jdbc.update(
                "update inbox_task set snoozed_until = ? where task_id = ?",
                Timestamp.from(now.minus(Duration.ofMinutes(20))),
                other);

        ActingAs.system(watch::look);
        ActingAs.system(watch::look);

        assertThat(kinds(anna)).containsExactly(BellKind.DUE_PASSED);
        assertThat(told(anna).get(0).taskId()).isEqualTo(taskId);
        assertThat(kinds(bo)).containsExactly(BellKind.AWAKE);
    }

    @Test
    void several_deadlines_that_pass_together_are_one_thing_to_hear_of() throws Exception {
        var other = newTask();
        as(anna, () -> inbox.take(other));
        var now = clock.instant();
        lookedLast(now.minus(Duration.ofHours(1)));
        dueAt(taskId, now.minus(Duration.ofMinutes(10)));
        dueAt(other, now.minus(Duration.ofMinutes(11)));

        ActingAs.system(watch::look);

        assertThat(told(anna))
                .singleElement()
                .satisfies(line -> assertThat(line.many()).isEqualTo(2));
    }

    @Test
    void what_is_read_is_not_counted_and_nobody_reads_for_another() throws Exception {
        as(anna, () -> work.assign(taskId, version(), bo, ""));
        var line = told(bo).get(0);

        as(anna, () -> bell.read(line.id()));
        assertThat(as(bo, bell::unread)).isEqualTo(1);
        as(bo, () -> bell.read(line.id()));
        assertThat(as(bo, bell::unread)).isZero();
        as(LEDER, () -> work.release(taskId, "tilbage"));
        as(bo, () -> bell.readAll(line.at().minus(Duration.ofMinutes(1))));
        assertThat(as(bo, bell::unread)).isEqualTo(1);
        as(bo, () -> bell.readAll(clock.instant()));
        assertThat(as(bo, bell::unread)).isZero();
    }

    @Test
    void who_has_the_task_before_him_has_read_what_he_was_told_of_it() throws Exception {
        as(anna, () -> work.assign(taskId, version(), bo, ""));

        as(anna, () -> bell.opened(taskId));
        assertThat(as(bo, bell::unread)).isEqualTo(1);
        as(bo, () -> bell.opened(taskId));

        assertThat(as(bo, bell::unread)).isZero();
    }

    @Test
    void what_one_does_not_want_to_hear_of_is_silent() throws Exception {
        as(anna, () -> work.assign(taskId, version(), bo, ""));

        as(bo, () -> bell.choose(new BellChoice(BellTopic.WORK, false, true)));

        assertThat(as(bo, bell::unread)).isZero();
        assertThat(told(bo)).isEmpty();
        assertThat(as(bo, bell::choices)).contains(new BellChoice(BellTopic.WORK, false, true));
        assertThat(as(bo, bell::choices)).contains(BellTopic.MENTION.usual());
    }

    @Test
    void what_is_old_is_thrown_away() throws Exception {
        as(anna, () -> work.assign(taskId, version(), bo, ""));
        jdbc.update(
                "update bell_notification set rung_at = ? where recipient = ?",
                Timestamp.from(clock.instant().minus(Duration.ofDays(61))),
                bo.value());
        lookedLast(clock.instant().minus(Duration.ofDays(1)));

        ActingAs.system(watch::look);

        assertThat(rowsOf(bo)).isEmpty();
    }

    /** Somebody was away for a day, so many days ago. */
    void stoodIn(UserId absent, UserId deputy, int daysAgo) {
        var day = LocalDate.now(clock).minusDays(daysAgo);
        jdbc.update(
                "insert into staff_absence (id, username, first_day, last_day, deputy, kind, set_by, version)"
                        + " values (?, ?, ?, ?, ?, 'AWAY', ?, 0)",
                UUID.randomUUID(),
                absent.value(),
                day,
                day,
                deputy.value(),
                absent.value());
    }

    Belongings questions() {
        return left.stream()
                .filter(kind -> kind.titleKey().equals("inbox.left.reviews"))
                .findFirst()
                .orElseThrow();
    }

    List<Belongings.Belonging> questionsTo(UserId who) {
        return questions().of(who);
    }

    List<BellLine> told(UserId who) throws Exception {
        return as(who, bell::latest);
    }

    List<BellKind> kinds(UserId who) throws Exception {
        return told(who).stream().map(BellLine::kind).toList();
    }

    List<String> rowsOf(UserId who) {
        return jdbc.queryForList("select * from bell_notification where recipient = ?", who.value()).stream()
                .map(Object::toString)
                .toList();
    }

    void lookedLast(Instant at) {
        jdbc.update("delete from bell_watch");
        jdbc.update(
                "insert into bell_watch (id, looked_at, critical_before) values (1, ?, ?)",
                Timestamp.from(at),
                Timestamp.from(at));
    }

    void dueAt(String task, Instant due) {
        jdbc.update("update inbox_task set due = ? where task_id = ?", Timestamp.from(due), task);
    }

    String newTask() throws Exception {
        return twoSteps.course().begin().taskId();
    }

    int version() {
        return jdbc.queryForObject("select revision from inbox_task where task_id = ?", Integer.class, taskId);
    }

    <T> T as(UserId who, Callable<T> work) throws Exception {
        return ActingAs.user(who, List.of(who.equals(LEDER) ? Role.LEDER : Role.JOBKONSULENT), work);
    }

    void as(UserId who, Deed deed) throws Exception {
        as(who, () -> {
            deed.done();
            return null;
        });
    }

    interface Deed {
        void done() throws Exception;
    }
}
