package dk.brobygger.team;

import static dk.brobygger.team.Colleagues.as;
import static dk.brobygger.team.Colleagues.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.CountedStatements;
import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.NewWork;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.team.Choice.Why;
import dk.brobygger.team.MoveRun.Deed;
import dk.brobygger.team.MoveRun.Outcome;
import dk.brobygger.views.Urgency;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board and what one moves on it, with the engine's own tasks. */
@SpringTest
class BoardDeskTest {

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    BoardDesk board;

    @Autowired
    MoveDesk moves;

    @Autowired
    AwayDesk away;

    @Autowired
    BoardSheet sheet;

    @Autowired
    InboxDesk inbox;

    @Autowired
    CaseDesk cases;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    IdentityDesk identity;

    @Autowired
    TeamDesk teams;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Clock clock;

    Colleagues team;
    UserId jonas;
    UserId karla;
    UserId leder;

    @BeforeEach
    void aTeamWithWork() throws Exception {
        twoSteps.deploy();
        team = new Colleagues(identity, teams);
        jonas = team.employ("Jonas", Role.JOBKONSULENT);
        karla = team.employ("Karla", Role.JOBKONSULENT);
        leder = team.employ("Signe", Role.LEDER);
    }

    @Test
    void each_colleague_has_a_line_with_tasks_and_expected_minutes_and_nobody_has_the_rest() throws Exception {
        taken(jonas, 2);
        open(3);

        var shown = board();

        assertThat(shown.lines()).extracting(line -> line.who().name()).containsExactly("Jonas", "Karla", "Signe");
        assertThat(line(shown, jonas).total()).isEqualTo(2);
        assertThat(line(shown, jonas).minutes()).isEqualTo(60);
        assertThat(line(shown, karla).total()).isZero();
        assertThat(shown.unowned().total()).isEqualTo(3 + strays());
        assertThat(shown.tasks(Urgency.CRITICAL)).isZero();
    }

    @Test
    void a_leder_sees_no_other_teams_board() throws Exception {
        var other = new Colleagues(identity, teams);
        var elsewhere = other.employ("Poul", Role.LEDER);

        assertThatThrownBy(() -> as(elsewhere, Role.LEDER, () -> board.board(team.team, Set.of())))
                .isInstanceOf(TeamRejection.class);
        assertThat(as(elsewhere, Role.LEDER, board::teams))
                .extracting(one -> one.id())
                .containsExactly(other.team);
    }

    @Test
    void who_sees_the_whole_municipality_chooses_the_team() throws Exception {
        var choice = ActingAs.user(new UserId("leder"), List.of(Role.LEDER), board::teams);

        assertThat(choice).extracting(one -> one.id()).contains(team.team, new TeamId("syd"));
        assertThat(choice.get(0).id()).isEqualTo(new TeamId("nord"));
    }

    @Test
    void the_board_asks_the_same_number_of_questions_however_long_it_is() throws Exception {
        taken(jonas, 1);
        board();
        var few = CountedStatements.during(this::board);
        for (int i = 0; i < 10; i++) taken(team.employ("Nina" + i, Role.JOBKONSULENT), 2);
        open(5);

        assertThat(CountedStatements.during(this::board)).isEqualTo(few).isLessThanOrEqualTo(14);
    }

    @Test
    void only_the_phase_that_one_asks_for_is_counted() throws Exception {
        taken(jonas, 1);

        assertThat(as(leder, Role.LEDER, () -> board.board(team.team, Set.of(CaseStage.AFTERCARE)))
                        .tasks())
                .isZero();
    }

    @Test
    void the_absent_one_and_his_deputy_stand_in_their_lines() throws Exception {
        var today = LocalDate.now(clock);
        run(
                jonas,
                Role.JOBKONSULENT,
                () -> away.away(
                        jonas,
                        today,
                        today.plusDays(3),
                        AbsenceKind.AWAY,
                        NewWork.DEPUTY,
                        Map.of(Role.JOBKONSULENT, karla)));

        var shown = board();

        assertThat(line(shown, jonas).absences()).hasSize(1);
        assertThat(line(shown, karla).standsInFor()).containsExactly("Jonas");
    }

    @Test
    void a_goal_is_set_by_the_leder_within_reason() throws Exception {
        assertThat(line(board(), jonas).goal()).isEqualTo(Goal.USUAL_MINUTES);

        run(leder, Role.LEDER, () -> board.goalIs(jonas, 10));

        assertThat(line(board(), jonas).goal()).isEqualTo(600);
        assertThatThrownBy(() -> run(leder, Role.LEDER, () -> board.goalIs(jonas, 0)))
                .isInstanceOf(TeamRejection.class);
        assertThatThrownBy(() -> run(leder, Role.LEDER, () -> board.goalIs(new UserId("omar"), 10)))
                .isInstanceOf(TeamRejection.class);
    }

    @Test
    void what_nobody_has_is_shared_out_with_a_ground_for_each_and_moved_with_a_reason() throws Exception {
        var mine = open(4);

        var proposal = proposalFor(mine, as(leder, Role.LEDER, () -> moves.shareOut(unowned())));
        assertThat(proposal).extracting(Choice::to).containsExactlyInAnyOrder(jonas, karla, jonas, karla);
        assertThat(proposal).extracting(Choice::why).containsOnly(Why.LEAST_WORK);

        var outcomes = move(proposal);

        assertThat(outcomes).extracting(Outcome::done).containsOnly(true);
        assertThat(line(board(), jonas).total()).isEqualTo(2);
        assertThat(line(board(), karla).total()).isEqualTo(2);
    }

    @Test
    void one_task_that_was_dragged_to_a_colleague_moves_alone() throws Exception {
        taken(jonas, 3);
        var all = Handful.of(team.team, jonas, Set.of());
        var second = as(leder, Role.LEDER, () -> moves.tasks(all)).get(1);

        var proposal = as(leder, Role.LEDER, () -> moves.give(all.only(second.taskId()), karla));
        assertThat(proposal).extracting(Choice::why).containsExactly(Why.CHOSEN);
        assertThat(move(proposal)).extracting(Outcome::done).containsExactly(true);

        assertThat(line(board(), jonas).total()).isEqualTo(2);
        assertThat(as(leder, Role.LEDER, () -> moves.tasks(Handful.of(team.team, karla, Set.of()))))
                .extracting(task -> task.taskId())
                .containsExactly(second.taskId());
    }

    @Test
    void nobody_is_given_more_than_his_goal_and_the_rest_says_why_it_stays() throws Exception {
        taken(jonas, 3);
        run(leder, Role.LEDER, () -> board.goalIs(karla, 1));

        var proposal = as(leder, Role.LEDER, () -> moves.shareOut(Handful.of(team.team, jonas, Set.of())));

        assertThat(proposal).extracting(Choice::to).containsExactly(karla, karla, null);
        assertThat(proposal.get(2).why()).isEqualTo(Why.ALL_AT_GOAL);
        assertThat(Effect.of(proposal, proposal)).singleElement().satisfies(effect -> {
            assertThat(effect.tasks()).isEqualTo(2);
            assertThat(effect.after()).isEqualTo(60);
            assertThat(effect.isOverGoal()).isFalse();
        });
    }

    @Test
    void a_deputy_of_another_team_is_known_by_name() throws Exception {
        var today = LocalDate.now(clock);
        var elsewhere = new Colleagues(identity, teams).employ("Poul", Role.JOBKONSULENT);
        run(
                jonas,
                Role.JOBKONSULENT,
                () -> away.away(
                        jonas, today, today, AbsenceKind.AWAY, NewWork.DEPUTY, Map.of(Role.JOBKONSULENT, elsewhere)));

        assertThat(board().deputies()).containsEntry(elsewhere, "Poul");
    }

    @Test
    void open_tasks_of_one_who_goes_on_leave_are_given_back_to_the_group_by_himself_or_his_leder() throws Exception {
        taken(jonas, 2);
        var his = as(jonas, Role.JOBKONSULENT, () -> away.openTasks(jonas));
        assertThat(his).hasSize(2);

        run(jonas, Role.JOBKONSULENT, () -> away.giveBack(jonas, his.get(0), "Fravær til og med 3. dec."));
        run(leder, Role.LEDER, () -> away.giveBack(jonas, his.get(1), "Fravær til og med 3. dec."));

        assertThat(line(board(), jonas).total()).isZero();
        assertThat(as(leder, Role.LEDER, () -> inbox.ofCase(his.get(0).caseId())))
                .singleElement()
                .satisfies(task -> assertThat(task.assignee()).isNull());
    }

    @Test
    void a_colleague_neither_sees_nor_gives_back_what_another_has() throws Exception {
        taken(jonas, 1);
        var his = as(jonas, Role.JOBKONSULENT, () -> away.openTasks(jonas));

        assertThatThrownBy(() -> as(karla, Role.JOBKONSULENT, () -> away.openTasks(jonas)))
                .isInstanceOf(TeamRejection.class);
        assertThatThrownBy(() -> run(karla, Role.JOBKONSULENT, () -> away.giveBack(jonas, his.get(0), "fravær")))
                .isInstanceOf(TeamRejection.class);
    }

    @Test
    void a_task_that_somebody_takes_meanwhile_stays_his() throws Exception {
        var mine = open(1);
        var proposal = proposalFor(mine, as(leder, Role.LEDER, () -> moves.give(unowned(), karla)));
        var taskId = proposal.get(0).work().taskId();
        run(jonas, Role.JOBKONSULENT, () -> inbox.take(taskId));

        assertThat(move(proposal)).extracting(Outcome::messageKey).containsExactly("team.move.faster");
        assertThat(tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee())
                .isEqualTo(jonas.value());
    }

    @Test
    void a_task_that_is_done_meanwhile_is_told_and_hinders_nothing() throws Exception {
        var mine = open(2);
        var proposal = proposalFor(mine, as(leder, Role.LEDER, () -> moves.give(unowned(), karla)));
        runtime.deleteProcessInstance(
                tasks.createTaskQuery()
                        .taskId(proposal.get(0).work().taskId())
                        .singleResult()
                        .getProcessInstanceId(),
                "gone");

        assertThat(move(proposal)).extracting(Outcome::messageKey).containsExactly("team.move.gone", "team.move.done");
    }

    @Test
    void nothing_is_moved_without_a_reason_or_to_another_team() throws Exception {
        var mine = open(1);
        var choice = proposalFor(mine, as(leder, Role.LEDER, () -> moves.give(unowned(), karla)))
                .get(0);

        assertThatThrownBy(() -> run(leder, Role.LEDER, () -> moves.move(team.team, choice.work(), karla, " ")))
                .isInstanceOf(TeamRejection.class);
        assertThatThrownBy(() ->
                        run(leder, Role.LEDER, () -> moves.move(team.team, choice.work(), new UserId("omar"), "ferie")))
                .isInstanceOf(TeamRejection.class);
    }

    @Test
    void a_conflict_of_interest_that_comes_between_is_heeded() throws Exception {
        var mine = open(1);
        var proposal = proposalFor(mine, as(leder, Role.LEDER, () -> moves.give(unowned(), karla)));
        run(leder, Role.LEDER, () -> conflicts.exclude(mine.get(0), karla, "søskende"));

        assertThat(move(proposal)).extracting(Outcome::messageKey).containsExactly(Why.KEPT_OFF.messageKey());
    }

    @Test
    void a_run_that_is_stopped_says_of_the_rest_that_it_was_not_moved() {
        var run = new MoveRun();
        var told = new ArrayList<Outcome>();

        run.run(List.of(new Deed("a", run::stop), new Deed("b", () -> {})), told::add);

        assertThat(told).extracting(Outcome::messageKey).containsExactly("team.move.done", "team.move.stopped");
    }

    @Test
    void the_spreadsheet_says_what_the_board_says() throws Exception {
        taken(jonas, 2);

        var file = sheet.of(board(), Locale.forLanguageTag("da"), clock.getZone());

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Medarbejder");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Uden ejer");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("Jonas");
            assertThat(rows.get(2).getCellAsNumber(6))
                    .hasValueSatisfying(total -> assertThat(total.intValue()).isEqualTo(2));
        }
    }

    @Test
    void new_work_of_one_who_is_away_goes_to_the_group_when_he_wants_it_so() throws Exception {
        var today = LocalDate.now(clock);
        run(
                jonas,
                Role.JOBKONSULENT,
                () -> away.away(
                        jonas, today, today, AbsenceKind.COURSE, NewWork.GROUP, Map.of(Role.JOBKONSULENT, karla)));
        var caseId = as(jonas, Role.JOBKONSULENT, () -> cases.open(CaseKind.COMPANY_COURSE));
        run(jonas, Role.JOBKONSULENT, () -> cases.makeResponsible(caseId, Role.JOBKONSULENT, jonas));

        runtime.startProcessInstanceByKey("two-steps", caseId.toString());

        assertThat(as(leder, Role.LEDER, () -> inbox.ofCase(caseId)))
                .singleElement()
                .satisfies(task -> assertThat(task.assignee()).isNull());
    }

    private Handful unowned() {
        return Handful.of(team.team, null, Set.of());
    }

    private Board board() throws Exception {
        return as(leder, Role.LEDER, () -> board.board(team.team, Set.of()));
    }

    private static BoardLine line(Board board, UserId who) {
        return board.lines().stream()
                .filter(line -> who.equals(line.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Outcome> move(List<Choice> choices) throws Exception {
        var told = new ArrayList<Outcome>();
        var deeds = choices.stream()
                .map(choice -> new Deed(
                        choice.work().taskId(),
                        () -> moves.move(team.team, choice.work(), choice.to(), "jævn fordeling")))
                .toList();
        run(leder, Role.LEDER, () -> new MoveRun().run(deeds, told::add));
        return told;
    }

    /** The classes that share the database leave tasks of cases without a team. */
    private int strays() throws Exception {
        var empty = new Colleagues(identity, teams);
        var other = empty.employ("Tom", Role.LEDER);
        return as(other, Role.LEDER, () -> board.board(empty.team, Set.of()))
                .unowned()
                .total();
    }

    private static List<Choice> proposalFor(List<CaseId> mine, List<Choice> proposal) {
        return proposal.stream()
                .filter(choice -> mine.contains(choice.work().caseId()))
                .toList();
    }

    private List<CaseId> open(int number) throws Exception {
        var opened = new ArrayList<CaseId>();
        for (int i = 0; i < number; i++) {
            var caseId = as(karla, Role.JOBKONSULENT, () -> cases.open(CaseKind.COMPANY_COURSE));
            runtime.startProcessInstanceByKey("two-steps", caseId.toString());
            opened.add(caseId);
        }
        return opened;
    }

    private void taken(UserId who, int number) throws Exception {
        for (CaseId caseId : open(number)) {
            var task = as(leder, Role.LEDER, () -> inbox.ofCase(caseId)).get(0);
            run(who, Role.JOBKONSULENT, () -> inbox.take(task.id()));
        }
    }
}
