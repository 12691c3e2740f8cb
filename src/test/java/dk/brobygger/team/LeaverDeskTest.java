package dk.brobygger.team;

import static dk.brobygger.team.Colleagues.as;
import static dk.brobygger.team.Colleagues.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.deputy.NewWork;
import dk.brobygger.deputy.StandIn;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.review.ReviewDesk;
import dk.brobygger.team.LeaverItem.Kind;
import dk.brobygger.team.MoveRun.Deed;
import dk.brobygger.team.MoveRun.Outcome;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.ViewDesk;
import dk.brobygger.work.WorkDesk;
import dk.brobygger.workload.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class LeaverDeskTest {

    private static final UserId ADMINISTRATOR = new UserId("administrator");

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    LeaverDesk desk;

    @Autowired
    AwayDesk away;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    InboxDesk inbox;

    @Autowired
    ViewDesk views;

    @Autowired
    WorkDesk lending;

    @Autowired
    StepDesk steps;

    @Autowired
    ReviewDesk reviews;

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
    JdbcClient database;

    @Autowired
    Clock clock;

    Colleagues colleagues;
    UserId jonas;
    UserId karla;
    UserId nina;
    UserId leder;
    LocalDate today;

    @BeforeEach
    void jonasLeaves() throws Exception {
        today = LocalDate.now(clock);
        twoSteps.deploy();
        var team = new Colleagues(identity, teams);
        colleagues = team;
        jonas = team.employ("Jonas", Role.JOBKONSULENT);
        karla = team.employ("Karla", Role.JOBKONSULENT);
        nina = team.employ("Nina", Role.JOBKONSULENT);
        leder = team.employ("Signe", Role.LEDER);
        for (int i = 0; i < 4; i++) take(open());
    }

    @Test
    void everything_is_handed_over_then_nothing_is_owned_by_one_who_has_left() throws Exception {
        standInOf(nina, jonas);
        standInOf(jonas, karla);

        var plan = as(leder, Role.LEDER, () -> desk.plan(jonas, null));
        assertThat(plan)
                .extracting(LeaverItem::kind)
                .containsExactly(
                        Kind.CASE,
                        Kind.CASE,
                        Kind.CASE,
                        Kind.CASE,
                        Kind.TASK,
                        Kind.TASK,
                        Kind.TASK,
                        Kind.TASK,
                        Kind.DEPUTY,
                        Kind.ABSENCE);

        assertThat(handOver(leder, Role.LEDER, plan)).extracting(Outcome::done).containsOnly(true);
        run(leder, Role.LEDER, () -> desk.close(jonas));

        assertThat(ownedBy(jonas)).isZero();
        assertThat(as(leder, Role.LEDER, () -> identity.isActive(jonas))).isFalse();
        assertThat(tasks.createTaskQuery().taskAssignee(karla.value()).count())
                .as("Nina is away")
                .isEqualTo(4);
    }

    @Test
    void tasks_follow_their_case_to_its_new_hands() throws Exception {
        var plan = as(leder, Role.LEDER, () -> desk.plan(jonas, null));

        var handsOfCases = new ArrayList<Object>();
        var handsOfTasks = new ArrayList<Object>();
        for (LeaverItem item : plan) {
            var work = (WorkItem) item.thing();
            (item.kind() == Kind.CASE ? handsOfCases : handsOfTasks).add(Map.entry(work.caseId(), item.to()));
        }
        assertThat(handsOfTasks).containsExactlyInAnyOrderElementsOf(handsOfCases);
    }

    @Test
    void it_is_shared_out_among_those_who_are_here() throws Exception {
        var plan = as(leder, Role.LEDER, () -> desk.plan(jonas, null));

        assertThat(plan)
                .filteredOn(item -> item.kind() == Kind.TASK)
                .extracting(LeaverItem::to)
                .containsExactlyInAnyOrder(karla, karla, nina, nina);
    }

    @Test
    void one_may_have_it_all() throws Exception {
        var plan = as(leder, Role.LEDER, () -> desk.plan(jonas, karla));

        assertThat(plan).extracting(LeaverItem::to).containsOnly(karla);
    }

    @Test
    void the_account_stays_open_as_long_as_something_hangs_on_it() {
        assertThatThrownBy(() -> run(leder, Role.LEDER, () -> desk.close(jonas)))
                .isInstanceOfSatisfying(TeamRejection.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(TeamRejection.Reason.STILL_HAS_WORK);
                    assertThat(refused.args()).containsExactly(8);
                });
    }

    @Test
    void what_the_leder_is_kept_off_shows_no_names_and_goes_back_to_the_group_with_the_account() throws Exception {
        var caseId = open();
        take(caseId);
        run(jonas, Role.JOBKONSULENT, () -> cases.candidateIs(caseId, UUID.randomUUID(), "Fætter Ib", false));
        run(new UserId("leder"), Role.LEDER, () -> conflicts.exclude(caseId, leder, "fætter"));
        var plan = as(leder, Role.LEDER, () -> desk.plan(jonas, null));
        assertThat(plan).extracting(LeaverItem::detail).noneMatch(detail -> detail.contains("Fætter"));

        handOver(leder, Role.LEDER, plan);
        run(leder, Role.LEDER, () -> desk.close(jonas));

        assertThat(ownedBy(jonas)).isZero();
        assertThat(tasks.createTaskQuery().taskAssignee(jonas.value()).count()).isZero();
    }

    @Test
    void what_nobody_can_take_over_goes_to_the_group() throws Exception {
        for (UserId colleague : List.of(karla, nina)) standInOf(colleague, jonas);
        var plan = as(leder, Role.LEDER, () -> desk.plan(jonas, null));
        assertThat(plan)
                .filteredOn(item -> item.kind() == Kind.TASK)
                .extracting(LeaverItem::to)
                .containsOnlyNulls();

        handOver(leder, Role.LEDER, plan);

        assertThat(ownedBy(jonas)).isZero();
        assertThat(tasks.createTaskQuery().taskAssignee(jonas.value()).count()).isZero();
        assertThat(as(leder, Role.LEDER, () -> deputies.of(List.of(karla, nina))))
                .as("absences that leaned on the leaver")
                .hasSize(2)
                .allSatisfy(absence -> assertThat(absence.plan().deputy()).isNull());
    }

    @Test
    void who_was_the_leavers_deputee_gets_another_deputy_for_the_rest_of_the_absence() throws Exception {
        standInOf(nina, jonas);

        handOver(leder, Role.LEDER, as(leder, Role.LEDER, () -> desk.plan(jonas, null)));

        assertThat(as(karla, Role.JOBKONSULENT, () -> deputies.standsInFor(karla, today)))
                .extracting(StandIn::absent)
                .containsExactly(nina);
    }

    @Test
    void saved_views_find_a_new_owner_too() throws Exception {
        as(jonas, Role.JOBKONSULENT, () -> views.save("Mine forfaldne", InboxList.parse("view=mine"), true));
        var plan = as(leder, Role.LEDER, () -> desk.plan(jonas, karla));
        assertThat(plan).extracting(LeaverItem::kind).contains(Kind.OTHER);

        handOver(leder, Role.LEDER, plan);

        assertThat(as(karla, Role.JOBKONSULENT, views::views))
                .filteredOn(view -> view.name().equals("Mine forfaldne"))
                .singleElement()
                .satisfies(view -> assertThat(view.mine()).isTrue());
        assertThat(as(leder, Role.LEDER, () -> desk.remaining(jonas))).isZero();
    }

    @Test
    void answers_that_one_was_asked_to_look_at_are_proposed_to_one_who_may_handle_the_step() throws Exception {
        var saga = colleagues.employ("Saga", Role.SAGSBEHANDLER);
        var caseId = as(karla, Role.JOBKONSULENT, () -> cases.open(CaseKind.COMPANY_COURSE));
        runtime.startProcessInstanceByKey("two-steps", caseId.toString());
        run(karla, Role.JOBKONSULENT, () -> {
            var task = inbox.ofCase(caseId).get(0).id();
            inbox.take(task);
            reviews.ask(task, steps.open(task).item().version(), jonas, "");
        });

        assertThat(asked(saga))
                .extracting(LeaverItem::to)
                .as("who leads the team")
                .containsExactly(leder);
        assertThat(asked(nina)).extracting(LeaverItem::to).containsExactly(nina);
        assertThat(asked(karla)).extracting(LeaverItem::to).as("her own work").containsExactly(leder);
    }

    private List<LeaverItem> asked(UserId to) throws Exception {
        return as(leder, Role.LEDER, () -> desk.plan(jonas, to)).stream()
                .filter(item -> item.kind() == Kind.OTHER)
                .toList();
    }

    @Test
    void a_task_that_is_lent_out_stays_lent_and_goes_back_to_new_hands() throws Exception {
        var task = as(
                leder,
                Role.LEDER,
                () -> tasks.createTaskQuery().taskAssignee(jonas.value()).list().get(0));
        run(jonas, Role.JOBKONSULENT, () -> {
            var item = steps.open(task.getId()).item();
            lending.delegate(item.id(), item.version(), nina, "du kender virksomheden");
        });

        handOver(leder, Role.LEDER, as(leder, Role.LEDER, () -> desk.plan(jonas, karla)));
        run(nina, Role.JOBKONSULENT, () -> lending.giveBack(task.getId()));

        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isEqualTo(karla.value());
    }

    @Test
    void an_administrator_hands_over_without_reading_names() throws Exception {
        var plan = as(ADMINISTRATOR, Role.ADMINISTRATOR, () -> desk.plan(jonas, null));

        assertThat(plan)
                .filteredOn(item -> item.kind() == Kind.TASK)
                .extracting(LeaverItem::detail)
                .allMatch(detail -> detail.matches("\\d{4}-\\d{6}"));
        assertThat(handOver(ADMINISTRATOR, Role.ADMINISTRATOR, plan))
                .extracting(Outcome::done)
                .containsOnly(true);
        run(ADMINISTRATOR, Role.ADMINISTRATOR, () -> desk.close(jonas));
        assertThat(ownedBy(jonas)).isZero();
    }

    @Test
    void nobody_closes_his_own_account_or_that_of_another_team() throws Exception {
        assertThatThrownBy(() -> run(leder, Role.LEDER, () -> desk.close(leder)))
                .isInstanceOf(TeamRejection.class);
        assertThatThrownBy(() -> run(leder, Role.LEDER, () -> desk.close(new UserId("omar"))))
                .isInstanceOf(TeamRejection.class);
        assertThat(as(leder, Role.LEDER, desk::mayLeave))
                .extracting(one -> one.id())
                .doesNotContain(leder);
    }

    /** Asks the tables themselves, whatever the desks say. */
    private int ownedBy(UserId leaver) {
        var count = 0;
        for (String question : List.of(
                "select count(*) from inbox_task where assignee = ?",
                "select count(*) from inbox_task where delegated_by = ?",
                "select count(*) from inbox_view where owner = ?",
                "select count(*) from act_ru_task where assignee_ = ?",
                "select count(*) from sag_case_responsible r join sag_case c on c.id = r.case_id"
                        + " where c.closed_at is null and r.username = ?",
                "select count(*) from staff_absence where deputy = ? and last_day >= current_date",
                "select count(*) from staff_absence where username = ? and last_day >= current_date"))
            count += database.sql(question)
                    .param(leaver.value())
                    .query(Integer.class)
                    .single();
        return count;
    }

    private List<Outcome> handOver(UserId asker, Role role, List<LeaverItem> plan) throws Exception {
        var told = new ArrayList<Outcome>();
        var deeds = plan.stream()
                .map(item -> new Deed(item.id(), () -> desk.handOver(jonas, item, "nyt job")))
                .toList();
        run(asker, role, () -> new MoveRun().run(deeds, told::add));
        return told;
    }

    private void standInOf(UserId absent, UserId deputy) throws Exception {
        run(
                absent,
                Role.JOBKONSULENT,
                () -> away.away(
                        absent,
                        today,
                        today.plusDays(3),
                        AbsenceKind.HOLIDAY,
                        NewWork.DEPUTY,
                        Map.of(Role.JOBKONSULENT, deputy)));
    }

    private CaseId open() throws Exception {
        var caseId = as(jonas, Role.JOBKONSULENT, () -> cases.open(CaseKind.COMPANY_COURSE));
        runtime.startProcessInstanceByKey("two-steps", caseId.toString());
        return caseId;
    }

    private void take(CaseId caseId) throws Exception {
        run(
                jonas,
                Role.JOBKONSULENT,
                () -> inbox.take(inbox.ofCase(caseId).get(0).id()));
    }
}
