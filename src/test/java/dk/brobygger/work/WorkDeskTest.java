package dk.brobygger.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.CountedStatements;
import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Belongings;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.ListPlace;
import dk.brobygger.inbox.PlaceDesk;
import dk.brobygger.review.ReviewDesk;
import dk.brobygger.review.ReviewFacts;
import dk.brobygger.rights.Why;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.ReviewState;
import dk.brobygger.task.TaskConflict;
import dk.brobygger.task.WorkRejection;
import dk.brobygger.task.WorkRejection.Reason;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxView;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Work goes between people without anybody losing it, and says why. */
@SpringTest
class WorkDeskTest {

    static final UserId ANNA = new UserId("arbejde-anna");
    static final UserId BO = new UserId("arbejde-bo");
    static final UserId CARL = new UserId("arbejde-carl");
    static final UserId SAGA = new UserId("arbejde-saga");
    static final UserId LEDER = new UserId("leder");

    @Autowired
    InboxDesk inbox;

    @Autowired
    StepDesk steps;

    @Autowired
    WorkDesk work;

    @Autowired
    ScheduleDesk schedule;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    @Qualifier("reviewsLeft")
    Belongings left;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    PlaceDesk places;

    @Autowired
    IdentityDesk identity;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    TaskService engine;

    @Autowired
    MessageSource messages;

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    CaseId caseId;
    String taskId;

    @BeforeEach
    void annaHasATask() throws Exception {
        employ(ANNA, Role.JOBKONSULENT);
        employ(BO, Role.JOBKONSULENT);
        employ(CARL, Role.JOBKONSULENT);
        employ(SAGA, Role.SAGSBEHANDLER);
        var begun = twoSteps.course().takenBy(ANNA);
        caseId = begun.caseId();
        taskId = begun.taskId();
    }

    @Test
    void who_has_a_task_hands_it_over_and_takes_it_back_at_once() throws Exception {
        as(ANNA, () -> steps.keepDraft(taskId, Map.of("remark", "halvt")));

        var undo = as(ANNA, () -> work.assign(taskId, version(), BO, ""));

        assertOwner(BO);
        assertThat(as(BO, () -> steps.open(taskId)).data()).containsEntry("remark", "halvt");
        as(ANNA, () -> work.undo(undo.token()));
        assertOwner(ANNA);
        assertThat(history()).contains("StepAssigned", "ChangeUndone");
    }

    @Test
    void a_leder_gives_to_whom_he_will_within_his_reach() throws Exception {
        as(LEDER, () -> work.assign(taskId, version(), BO, "Anna har for meget"));

        assertOwner(BO);
    }

    @Test
    void a_colleague_who_does_not_have_it_gives_nothing_away() {
        refuses(Reason.NOT_YOURS_TO_GIVE, BO, () -> work.assign(taskId, version(), BO, ""));
        refuses(Reason.NOT_YOURS_TO_GIVE, BO, () -> work.release(taskId, "vil ikke"));
        assertThatThrownBy(() -> as(SAGA, () -> work.assign(taskId, version(), BO, "")))
                .isInstanceOf(NoSuchTask.class);
    }

    @Test
    void nobody_is_given_what_he_cannot_do() throws Exception {
        refuses(Reason.LACKS_ROLE, ANNA, () -> work.assign(taskId, version(), SAGA, ""));
        refuses(Reason.NO_SUCH_COLLEAGUE, ANNA, () -> work.assign(taskId, version(), new UserId("spøgelse"), ""));
        refuses(Reason.HAS_IT_ALREADY, ANNA, () -> work.assign(taskId, version(), ANNA, ""));
        as(LEDER, () -> {
            conflicts.exclude(caseId, BO, "familie");
            return null;
        });
        refuses(Reason.EXCLUDED, ANNA, () -> work.assign(taskId, version(), BO, ""));
        var gone = new UserId("arbejde-gået-" + UUID.randomUUID());
        employ(gone, Role.JOBKONSULENT);
        ActingAs.user(new UserId("administrator"), List.of(Role.ADMINISTRATOR), () -> {
            identity.leave(gone);
            return null;
        });
        refuses(Reason.HAS_LEFT, ANNA, () -> work.assign(taskId, version(), gone, ""));
    }

    @Test
    void one_who_is_away_is_not_given_work_and_the_sentence_names_the_deputy() throws Exception {
        var away = new UserId("arbejde-væk-" + UUID.randomUUID());
        employ(away, Role.JOBKONSULENT);
        var today = LocalDate.now(clock);
        as(
                LEDER,
                () -> deputies.set(new AbsencePlan(
                        away,
                        null,
                        today,
                        LocalDate.of(2026, 12, 3).isAfter(today) ? LocalDate.of(2026, 12, 3) : today.plusDays(5),
                        CARL,
                        AbsenceKind.AWAY)));

        assertThatThrownBy(() -> as(ANNA, () -> work.assign(taskId, version(), away, "")))
                .isInstanceOfSatisfying(WorkRejection.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.ABSENT);
                    assertThat(messages.getMessage(refused.messageKey(), refused.args(), new Locale("da")))
                            .contains("stedfortræderen arbejde-carl");
                });
    }

    @Test
    void one_who_is_away_without_a_deputy_is_not_given_work_either() throws Exception {
        var away = new UserId("arbejde-alene-" + UUID.randomUUID());
        employ(away, Role.JOBKONSULENT);
        var today = LocalDate.now(clock);
        as(LEDER, () -> deputies.set(new AbsencePlan(away, null, today, today.plusDays(5), null, AbsenceKind.AWAY)));

        assertThatThrownBy(() -> as(ANNA, () -> work.assign(taskId, version(), away, "")))
                .isInstanceOfSatisfying(WorkRejection.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.ABSENT_WITHOUT_DEPUTY);
                    assertThat(messages.getMessage(refused.messageKey(), refused.args(), new Locale("da")))
                            .contains("har ingen stedfortræder");
                });
    }

    @Test
    void what_changed_since_is_neither_given_away_nor_taken_back() throws Exception {
        var seen = version();
        var undo = as(ANNA, () -> work.assign(taskId, seen, BO, ""));

        assertThatThrownBy(() -> as(LEDER, () -> work.assign(taskId, seen, CARL, "")))
                .isInstanceOfSatisfying(
                        TaskConflict.class, stale -> assertThat(stale.reason()).isEqualTo(TaskConflict.Reason.STALE));
        as(BO, () -> schedule.snooze(taskId, LocalDate.now(clock).plusDays(2)));
        refuses(Reason.UNDO_OVERTAKEN, ANNA, () -> work.undo(undo.token()));
        refuses(Reason.UNDO_TOO_LATE, BO, () -> work.undo(undo.token()));
        jdbc.update("update inbox_undo set expires_at = ?", java.sql.Timestamp.from(clock.instant()));
        refuses(Reason.UNDO_TOO_LATE, ANNA, () -> work.undo(undo.token()));
    }

    @Test
    void a_task_given_back_lies_with_the_group_and_says_why() throws Exception {
        refuses(Reason.NO_REASON, ANNA, () -> work.release(taskId, " "));

        as(ANNA, () -> work.release(taskId, "Jeg er på kursus"));

        assertThat(task().assignee()).isNull();
        assertThat(engine.createTaskQuery().taskId(taskId).singleResult().getAssignee())
                .isNull();
        assertThat(factsOf("StepReleased")).contains("Jeg er på kursus");
    }

    @Test
    void a_lent_task_stays_its_owners_and_comes_back_with_what_was_written() throws Exception {
        as(ANNA, () -> work.delegate(taskId, version(), BO, "Bo kender mesteren"));

        assertOwner(BO);
        assertThat(task().marks().delegatedBy()).isEqualTo(ANNA.value());
        as(BO, () -> steps.keepDraft(taskId, Map.of("outcome", "yes", "remark", "Ringet")));
        assertThatThrownBy(() -> as(BO, () -> steps.complete(taskId, version(), Map.of("outcome", "yes"))))
                .isInstanceOfSatisfying(
                        TaskConflict.class, lent -> assertThat(lent.reason()).isEqualTo(TaskConflict.Reason.DELEGATED));
        refuses(Reason.GIVE_BACK_INSTEAD, BO, () -> work.release(taskId, "færdig"));
        refuses(Reason.GIVE_BACK_INSTEAD, BO, () -> inbox.release(taskId));
        refuses(Reason.GIVE_BACK_INSTEAD, BO, () -> work.assign(taskId, version(), CARL, ""));
        refuses(Reason.DELEGATED_ALREADY, BO, () -> work.delegate(taskId, version(), CARL, "videre"));

        as(BO, () -> work.giveBack(taskId));

        assertOwner(ANNA);
        assertThat(task().marks().delegatedBy()).isNull();
        assertThat(as(ANNA, () -> steps.open(taskId)).data()).containsEntry("remark", "Ringet");
        as(ANNA, () -> steps.complete(taskId, version(), Map.of("outcome", "no")));
    }

    @Test
    void the_owner_takes_a_lent_task_back_but_a_third_does_not() throws Exception {
        as(ANNA, () -> work.delegate(taskId, version(), BO, "hjælp"));

        refuses(Reason.NOT_YOURS_TO_GIVE, CARL, () -> work.giveBack(taskId));
        as(ANNA, () -> work.giveBack(taskId));

        assertOwner(ANNA);
        refuses(Reason.NOT_DELEGATED, ANNA, () -> work.giveBack(taskId));
    }

    @Test
    void a_leder_who_gives_a_lent_task_to_another_ends_the_loan() throws Exception {
        as(ANNA, () -> work.delegate(taskId, version(), BO, "hjælp"));

        as(LEDER, () -> work.assign(taskId, version(), CARL, "Bo er syg"));

        assertOwner(CARL);
        as(CARL, () -> steps.complete(taskId, version(), Map.of("outcome", "no")));
    }

    @Test
    void a_snoozed_task_leaves_the_list_and_comes_back_marked() throws Exception {
        var undo = as(ANNA, () -> schedule.snooze(taskId, LocalDate.now(clock).plusDays(1)));

        assertThat(idsOf(ANNA, InboxView.MINE)).doesNotContain(taskId);
        assertThat(idsOf(ANNA, InboxView.SNOOZED)).contains(taskId);
        as(ANNA, () -> work.undo(undo.token()));
        assertThat(idsOf(ANNA, InboxView.MINE)).contains(taskId);
        as(ANNA, () -> schedule.snooze(taskId, LocalDate.now(clock).plusDays(1)));
        var lastNight = LocalDate.now(clock)
                .atStartOfDay(ZoneId.of("Europe/Copenhagen"))
                .toInstant();
        jdbc.update(
                "update inbox_task set snoozed_until = ? where task_id = ?",
                java.sql.Timestamp.from(lastNight),
                taskId);
        assertThat(idsOf(ANNA, InboxView.MINE)).contains(taskId);
        assertThat(task().marks().back()).isTrue();
        as(ANNA, () -> schedule.wake(taskId));
        assertThat(task().marks().back()).isFalse();
    }

    @Test
    void nothing_is_put_off_into_the_past_or_out_of_sight() {
        refuses(Reason.IN_THE_PAST, ANNA, () -> schedule.snooze(taskId, LocalDate.now(clock)));
        refuses(
                Reason.IN_THE_PAST,
                ANNA,
                () -> schedule.snooze(taskId, LocalDate.now(clock).minusDays(1)));
        refuses(
                Reason.TOO_FAR_AHEAD,
                ANNA,
                () -> schedule.snooze(taskId, LocalDate.now(clock).plusYears(2)));
        assertThatThrownBy(() -> as(
                        BO, () -> schedule.snooze(taskId, LocalDate.now(clock).plusDays(1))))
                .isInstanceOf(TaskConflict.class);
    }

    @Test
    void another_owner_finds_the_task_awake() throws Exception {
        as(ANNA, () -> schedule.snooze(taskId, LocalDate.now(clock).plusDays(3)));

        as(LEDER, () -> work.assign(taskId, version(), BO, "haster"));

        assertThat(idsOf(BO, InboxView.MINE)).contains(taskId);
    }

    @Test
    void a_priority_is_the_engines_too_and_has_its_bounds() throws Exception {
        as(ANNA, () -> schedule.prioritise(taskId, 90, "Borgeren starter mandag"));

        assertThat(task().marks().priority()).isEqualTo(90);
        assertThat(engine.createTaskQuery().taskId(taskId).singleResult().getPriority())
                .isEqualTo(90);
        refuses(Reason.PRIORITY_OUT_OF_RANGE, ANNA, () -> schedule.prioritise(taskId, 101, "vigtig"));
    }

    @Test
    void a_moved_deadline_shows_what_it_rests_on_and_counts_the_version_up() throws Exception {
        var seen = version();
        var before = LocalDate.ofInstant(task().due(), clock.getZone());
        var to = LocalDate.now(clock).plusDays(20);

        var due = as(ANNA, () -> schedule.moveDue(taskId, seen, to, "Mesteren er på ferie", DueGround.AGREED));

        assertThat(due.version()).isEqualTo(seen + 1);
        assertThat(due.basis()).isEqualTo("Aftalt med borgeren eller virksomheden.");
        assertThat(task().due()).isEqualTo(due.due());
        assertThat(task().marks().dueChange())
                .isEqualTo(new InboxItem.DueChange(before, ANNA.value(), "Mesteren er på ferie"));
        assertThat(engine.createTaskQuery()
                        .taskId(taskId)
                        .singleResult()
                        .getDueDate()
                        .toInstant())
                .isEqualTo(due.due());
        assertThat(factsOf("DeadlineMoved")).contains("AGREED").contains("Mesteren er på ferie");
        assertThatThrownBy(() -> as(ANNA, () -> schedule.moveDue(taskId, seen, to, "igen", DueGround.AGREED)))
                .isInstanceOf(TaskConflict.class);
        refuses(
                Reason.IN_THE_PAST,
                ANNA,
                () -> schedule.moveDue(taskId, version(), LocalDate.now(clock).minusDays(1), "før", DueGround.AGREED));
    }

    @Test
    void a_deadline_of_the_law_moves_only_on_a_ground_of_the_law() throws Exception {
        jdbc.update(
                "update inbox_task set process_id = ?, element_id = ? where task_id = ?",
                STATUTORY[0],
                STATUTORY[1],
                taskId);
        var to = LocalDate.now(clock).plusDays(20);

        refuses(
                Reason.DEADLINE_IS_STATUTORY,
                ANNA,
                () -> schedule.moveDue(taskId, version(), to, "travlt", DueGround.PRIORITIES));
        assertThat(as(ANNA, () -> schedule.moveDue(taskId, version(), to, "høring", DueGround.HEARING))
                        .basis())
                .contains("Partshøring");
    }

    @Test
    void a_paused_deadline_keeps_the_days_that_were_left() throws Exception {
        var before = task().due();
        var until = LocalDate.now(clock).plusDays(14);

        as(ANNA, () -> schedule.pauseDue(taskId, version(), until, "afventer læge", DueGround.WAITING));

        assertThat(task().marks().pausedUntil()).isEqualTo(until);
        assertThat(task().due()).isAfter(before);
        refuses(
                Reason.PAUSED_ALREADY,
                ANNA,
                () -> schedule.pauseDue(taskId, version(), until, "igen", DueGround.WAITING));
        as(ANNA, () -> schedule.resumeDue(taskId, version()));
        assertThat(task().due()).isEqualTo(before);
        assertThat(task().marks().pausedUntil()).isNull();
        refuses(Reason.NOT_PAUSED, ANNA, () -> schedule.resumeDue(taskId, version()));
    }

    @Test
    void a_second_pair_of_eyes_approves_or_sends_back_and_the_task_waits_for_it() throws Exception {
        as(ANNA, () -> steps.keepDraft(taskId, Map.of("outcome", "yes")));
        refuses(Reason.OWN_WORK, ANNA, () -> reviews.ask(taskId, version(), ANNA, ""));
        refuses(Reason.LACKS_ROLE, ANNA, () -> reviews.ask(taskId, version(), SAGA, ""));
        var asked = as(ANNA, () -> reviews.ask(taskId, version(), BO, "Er det rigtigt?"));

        assertThat(asked.answers()).contains("yes");
        assertThat(as(BO, () -> reviews.waitingForMe()))
                .extracting(ReviewFacts::taskId)
                .contains(taskId);
        assertThat(task().marks().review()).isEqualTo(ReviewState.ASKED);
        as(ANNA, () -> schedule.snooze(taskId, LocalDate.now(clock).plusDays(3)));
        assertThat(whyMine(BO)).contains(new Why(Why.Ground.REVIEW, ANNA, null));
        assertThat(whyMine(CARL)).isEmpty();
        refuses(Reason.REVIEW_ASKED_ALREADY, ANNA, () -> reviews.ask(taskId, version(), CARL, ""));
        assertThatThrownBy(() -> as(ANNA, () -> steps.complete(taskId, version(), Map.of("outcome", "yes"))))
                .isInstanceOf(TaskConflict.class);
        refuses(Reason.OWN_WORK, ANNA, () -> reviews.approve(taskId, ""));
        refuses(Reason.NO_REVIEW, CARL, () -> reviews.approve(taskId, ""));
        refuses(Reason.WORDS_MISSING, BO, () -> reviews.sendBack(taskId, " "));

        as(BO, () -> reviews.sendBack(taskId, "Ring først"));

        assertThat(task().marks().review()).isEqualTo(ReviewState.SENT_BACK);
        assertThat(whyMine(BO)).isEmpty();
        assertThat(as(ANNA, () -> reviews.of(taskId)).get(0).words()).isEqualTo("Ring først");
        as(ANNA, () -> reviews.ask(taskId, version(), LEDER, ""));
        as(LEDER, () -> reviews.approve(taskId, ""));
        assertThat(as(BO, () -> reviews.waitingForMe()))
                .extracting(ReviewFacts::taskId)
                .doesNotContain(taskId);
        as(ANNA, () -> steps.complete(taskId, version(), Map.of("outcome", "no")));
        assertThat(history()).contains("ReviewAsked", "ReviewAnswered");
    }

    @Test
    void who_stands_in_for_the_asked_in_another_role_neither_reads_the_answers_nor_approves_them() throws Exception {
        var asked = new UserId("arbejde-to-roller-" + UUID.randomUUID());
        var deputy = new UserId("arbejde-stedfortræder-" + UUID.randomUUID());
        var both = new Role[] {Role.JOBKONSULENT, Role.SAGSBEHANDLER};
        employ(asked, both);
        employ(deputy, both);
        as(ANNA, () -> reviews.ask(taskId, version(), asked, ""));
        var today = LocalDate.now(clock);
        as(
                LEDER,
                () -> deputies.set(new AbsencePlan(
                        asked, Role.SAGSBEHANDLER, today, today.plusDays(2), deputy, AbsenceKind.AWAY)));

        assertThat(ActingAs.user(deputy, List.of(both), reviews::waitingForMe)).isEmpty();
        assertThatThrownBy(() -> ActingAs.user(deputy, List.of(both), () -> {
                    reviews.approve(taskId, "");
                    return null;
                }))
                .isInstanceOfSatisfying(
                        WorkRejection.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_REVIEW));
    }

    @Test
    void who_wrote_the_answers_for_a_colleague_does_not_approve_them() throws Exception {
        as(ANNA, () -> work.delegate(taskId, version(), BO, "skriv et udkast"));
        as(BO, () -> steps.keepDraft(taskId, Map.of("outcome", "yes")));
        as(BO, () -> work.giveBack(taskId));

        refuses(Reason.OWN_WORK, ANNA, () -> reviews.ask(taskId, version(), BO, ""));

        as(ANNA, () -> reviews.ask(taskId, version(), CARL, ""));
        as(CARL, () -> reviews.approve(taskId, ""));
    }

    @Test
    void who_handed_on_what_he_had_written_does_not_approve_it_not_even_as_a_deputy() throws Exception {
        as(ANNA, () -> steps.keepDraft(taskId, Map.of("outcome", "yes")));
        as(ANNA, () -> work.assign(taskId, version(), BO, "tag over"));
        refuses(Reason.OWN_WORK, BO, () -> reviews.ask(taskId, version(), ANNA, ""));

        as(BO, () -> reviews.ask(taskId, version(), CARL, ""));
        var today = LocalDate.now(clock);
        var absence = as(
                LEDER,
                () -> deputies.set(new AbsencePlan(CARL, Role.JOBKONSULENT, today, today, ANNA, AbsenceKind.AWAY)));

        refuses(Reason.OWN_WORK, ANNA, () -> reviews.approve(taskId, ""));
        as(LEDER, () -> deputies.end(absence));
    }

    @Test
    void what_is_taken_back_still_waits_for_the_second_pair_of_eyes() throws Exception {
        as(ANNA, () -> reviews.ask(taskId, version(), CARL, "Er det rigtigt?"));
        var undo = as(ANNA, () -> work.assign(taskId, version(), BO, ""));
        assertThat(task().marks().review()).isNull();

        as(ANNA, () -> work.undo(undo.token()));

        assertThat(task().marks().review()).isEqualTo(ReviewState.ASKED);
        assertThat(whyMine(CARL)).contains(new Why(Why.Ground.REVIEW, ANNA, null));
        as(CARL, () -> reviews.approve(taskId, ""));
    }

    @Test
    void what_would_come_back_to_one_who_is_kept_off_by_now_is_not_taken_back() throws Exception {
        var undo = as(LEDER, () -> work.assign(taskId, version(), BO, "hjælp"));
        as(LEDER, () -> conflicts.exclude(caseId, ANNA, "familie"));

        refuses(Reason.UNDO_OVERTAKEN, LEDER, () -> work.undo(undo.token()));
        assertOwner(BO);
    }

    @Test
    void the_next_step_is_not_given_to_one_who_has_another_role_by_now_or_has_left() throws Exception {
        for (var gone : List.of(true, false)) {
            var former = TwoSteps.somebody("forhen");
            employ(former, Role.JOBKONSULENT);
            var begun = twoSteps.course().takenBy(former);
            if (gone) as(LEDER, () -> identity.leave(former));
            else ActingAs.system(() -> identity.arrive(former, "Forhen", Set.of(Role.SAGSBEHANDLER)));

            twoSteps.begin(begun.caseId());

            assertThat(as(LEDER, () -> inbox.ofCase(begun.caseId())))
                    .filteredOn(task -> !task.id().equals(begun.taskId()))
                    .singleElement()
                    .extracting(InboxItem::assignee)
                    .isNull();
        }
    }

    @Test
    void what_waits_for_one_who_leaves_goes_to_another_unless_it_was_answered_meanwhile() throws Exception {
        var leaver = new UserId("arbejde-rejser-" + UUID.randomUUID());
        employ(leaver, Role.JOBKONSULENT);
        as(ANNA, () -> reviews.ask(taskId, version(), leaver, ""));
        var waits = left.of(leaver).get(0);
        refuses(Reason.OWN_WORK, LEDER, () -> handOver(waits, leaver, ANNA));
        as(leaver, () -> reviews.approve(taskId, ""));

        as(LEDER, () -> handOver(waits, leaver, BO));

        assertThat(task().marks().review()).isEqualTo(ReviewState.APPROVED);
        assertThat(as(ANNA, () -> reviews.of(taskId)).get(0).state()).isEqualTo(ReviewState.APPROVED);
        as(ANNA, () -> reviews.ask(taskId, version(), leaver, ""));
        as(LEDER, () -> handOver(left.of(leaver).get(0), leaver, BO));
        assertThat(whyMine(BO)).contains(new Why(Why.Ground.REVIEW, ANNA, null));
    }

    @Test
    void what_waits_for_one_who_leaves_goes_to_nobody_who_may_not_handle_the_step() throws Exception {
        var leaver = new UserId("arbejde-rejser-" + UUID.randomUUID());
        employ(leaver, Role.JOBKONSULENT);
        as(ANNA, () -> reviews.ask(taskId, version(), leaver, ""));
        var waits = left.of(leaver).get(0);

        assertThat(as(LEDER, () -> List.of(left.suits(waits, BO), left.suits(waits, SAGA), left.suits(waits, ANNA))))
                .containsExactly(true, false, false);
        refuses(Reason.LACKS_ROLE, LEDER, () -> handOver(waits, leaver, SAGA));
        assertThat(left.of(leaver)).containsExactly(waits);
    }

    @Test
    void what_nobody_else_may_look_at_is_no_longer_asked_so_that_its_asker_can_go_on() throws Exception {
        var leaver = new UserId("arbejde-rejser-" + UUID.randomUUID());
        employ(leaver, Role.JOBKONSULENT);
        as(ANNA, () -> reviews.ask(taskId, version(), leaver, ""));
        var waits = left.of(leaver).get(0);

        as(LEDER, () -> transactions.executeWithoutResult(status -> left.giveUp(waits, leaver)));

        assertThat(left.of(leaver)).isEmpty();
        assertThat(task().marks().review()).isNull();
        as(ANNA, () -> reviews.ask(taskId, version(), BO, ""));
        assertThat(whyMine(BO)).isPresent();
    }

    private void handOver(Belongings.Belonging what, UserId from, UserId to) {
        transactions.executeWithoutResult(status -> left.handOver(what, from, to));
    }

    @Test
    void what_one_is_asked_to_look_at_stands_in_ones_list_until_the_question_is_taken_back() throws Exception {
        as(ANNA, () -> reviews.ask(taskId, version(), BO, ""));
        assertThat(whyMine(BO)).isPresent();

        as(ANNA, () -> reviews.withdraw(taskId));

        assertThat(whyMine(BO)).isEmpty();
    }

    @Test
    void a_task_knows_its_place_in_a_list_and_what_stands_beside_it() throws Exception {
        var ids = as(ANNA, () -> inbox.page(InboxQuery.firstOf(InboxView.MINE, 200))).items().stream()
                .map(InboxItem::id)
                .toList();
        var at = ids.indexOf(taskId);

        var place = as(ANNA, () -> places.of(InboxList.MINE, taskId));

        assertThat(place.number()).isEqualTo(at + 1);
        assertThat(place.of()).isEqualTo(new Count(ids.size(), false));
        assertThat(place.previous()).isEqualTo(at == 0 ? null : ids.get(at - 1));
        assertThat(place.next()).isEqualTo(at + 1 == ids.size() ? null : ids.get(at + 1));
        assertThat(as(CARL, () -> places.of(InboxList.MINE, taskId))).isEqualTo(ListPlace.NOWHERE);
        assertThat(as(ANNA, () -> places.of(InboxList.MINE.in(InboxView.DONE), taskId)))
                .isEqualTo(ListPlace.NOWHERE);
    }

    private Optional<Why> whyMine(UserId who) throws Exception {
        return as(who, () -> inbox.page(InboxQuery.firstOf(InboxView.MINE, 200))).items().stream()
                .filter(item -> item.id().equals(taskId))
                .map(InboxItem::why)
                .findFirst();
    }

    @Test
    void nobody_approves_as_the_deputy_of_whose_work_it_is() throws Exception {
        var absent = new UserId("arbejde-ejer-" + UUID.randomUUID());
        employ(absent, Role.JOBKONSULENT);
        as(ANNA, () -> work.assign(taskId, version(), absent, ""));
        as(absent, () -> reviews.ask(taskId, version(), CARL, ""));
        var today = LocalDate.now(clock);
        as(LEDER, () -> deputies.set(new AbsencePlan(absent, null, today, today.plusDays(2), CARL, AbsenceKind.AWAY)));

        refuses(Reason.OWN_WORK, CARL, () -> reviews.approve(taskId, ""));

        as(CARL, () -> reviews.withdraw(taskId));
        assertThat(task().marks().review()).isNull();
        refuses(Reason.NO_REVIEW, CARL, () -> reviews.withdraw(taskId));
    }

    @Test
    void giving_a_task_away_asks_the_database_a_known_number_of_times() throws Exception {
        var version = version();
        as(BO, () -> inbox.next());

        var statements = as(ANNA, () -> CountedStatements.during(() -> work.assign(taskId, version, BO, "")));

        assertThat(statements).isLessThanOrEqualTo(30);
        var snoozing = as(
                BO,
                () -> CountedStatements.during(
                        () -> schedule.snooze(taskId, LocalDate.now(clock).plusDays(1))));
        assertThat(snoozing).isLessThanOrEqualTo(12);
    }

    static final String[] STATUTORY = {"extension", "Task_RuleOnExtension"};

    private void assertOwner(UserId owner) throws Exception {
        assertThat(task().assignee()).isEqualTo(owner.value());
        assertThat(engine.createTaskQuery().taskId(taskId).singleResult().getAssignee())
                .isEqualTo(owner.value());
    }

    private void refuses(Reason reason, UserId who, Callable<?> deed) {
        assertThatThrownBy(() -> as(who, deed))
                .isInstanceOfSatisfying(
                        WorkRejection.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void refuses(Reason reason, UserId who, Deed deed) {
        refuses(reason, who, () -> {
            deed.act();
            return null;
        });
    }

    private int version() throws Exception {
        return task().version();
    }

    private InboxItem task() throws Exception {
        return as(LEDER, () -> inbox.ofCase(caseId)).get(0);
    }

    private List<String> idsOf(UserId who, InboxView view) throws Exception {
        return as(
                who,
                () -> inbox.page(InboxQuery.firstOf(view, 200)).items().stream()
                        .map(InboxItem::id)
                        .toList());
    }

    private List<String> history() {
        return jdbc.queryForList("select type from audit_trail where case_id = ?", String.class, caseId.uuid());
    }

    private String factsOf(String type) {
        return jdbc.queryForList(
                        "select facts from audit_trail where case_id = ? and type = ?",
                        String.class,
                        caseId.uuid(),
                        type)
                .get(0);
    }

    private void employ(UserId id, Role... roles) throws Exception {
        ActingAs.system(() -> {
            if (identity.member(id).isEmpty()) identity.employ(id, id.value(), null, Sight.ALL, Set.of(roles), "demo");
            return null;
        });
    }

    interface Deed {
        void act() throws Exception;
    }

    static <T> T as(UserId who, Callable<T> deed) throws Exception {
        var role = who.equals(LEDER) ? Role.LEDER : who.equals(SAGA) ? Role.SAGSBEHANDLER : Role.JOBKONSULENT;
        return ActingAs.user(who, List.of(role), deed);
    }

    static void as(UserId who, Deed deed) throws Exception {
        as(who, () -> {
            deed.act();
            return null;
        });
    }
}
