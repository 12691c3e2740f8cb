package dk.brobygger.team;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.DistrictId;
import dk.brobygger.identity.Reach;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.team.Choice.Why;
import dk.brobygger.views.Urgency;
import dk.brobygger.workload.StepKey;
import dk.brobygger.workload.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FairShareTest {

    static final TeamId NORD = new TeamId("nord");
    static final DistrictId MIDTFYN = new DistrictId("midtfyn");
    static final DistrictId GISLEV = new DistrictId("gislev");
    static final int GOAL = 600;

    final List<Colleague> team = new ArrayList<>();

    @Test
    void who_handles_the_case_keeps_it_though_a_colleague_has_less() {
        team.add(colleague("Karla").has(300).here());
        team.add(colleague("Jonas").has(0).here());
        var work = work(1);

        var choice = share(Map.of(work.caseId(), Map.of(Role.JOBKONSULENT, id("Karla"))), work);

        assertThat(choice).extracting(Choice::to).containsExactly(id("Karla"));
        assertThat(choice).extracting(Choice::why).containsExactly(Why.RESPONSIBLE);
    }

    @Test
    void who_handles_the_case_but_has_all_he_should_is_named_where_a_colleague_is_given_it() {
        team.add(colleague("Karla").has(GOAL).here());
        team.add(colleague("Jonas").has(300).here());
        team.add(colleague("Liv").has(400).here());
        var work = work(1);

        var choice = share(Map.of(work.caseId(), Map.of(Role.JOBKONSULENT, id("Karla"))), work);

        assertThat(choice).singleElement().satisfies(one -> {
            assertThat(one.to()).isEqualTo(id("Jonas"));
            assertThat(one.why()).isEqualTo(Why.INSTEAD);
            assertThat(one.args()).containsExactly("Jonas", 300, GOAL, "Karla");
        });
    }

    @Test
    void who_handles_it_in_another_role_does_not_count() {
        team.add(colleague("Karla").has(300).here());
        team.add(colleague("Jonas").has(0).here());
        var work = work(1);

        var choice = share(Map.of(work.caseId(), Map.of(Role.SAGSBEHANDLER, id("Karla"))), work);

        assertThat(choice).extracting(Choice::to).containsExactly(id("Jonas"));
    }

    @Test
    void else_it_goes_where_least_is_measured_by_minutes_and_not_by_number() {
        team.add(colleague("Karla").has(120).here());
        team.add(colleague("Jonas").has(90).here());

        var choices = share(Map.of(), work(1), work(2), work(3));

        assertThat(choices).extracting(Choice::to).containsExactly(id("Jonas"), id("Jonas"), id("Karla"));
        assertThat(choices.get(0).args()).containsExactly("Jonas", 90, GOAL);
    }

    @Test
    void who_should_have_half_as_much_is_given_half_as_much() {
        team.add(colleague("Karla").has(0).here());
        team.add(colleague("Jonas").has(0).goal(GOAL / 2).here());

        var choices = share(Map.of(), work(1), work(2), work(3), work(4), work(5), work(6));

        assertThat(choices)
                .filteredOn(choice -> id("Karla").equals(choice.to()))
                .hasSize(4);
    }

    @Test
    void nobody_is_given_more_than_his_goal() {
        team.add(colleague("Karla").has(GOAL - 30).here());

        var choices = share(Map.of(), work(1), work(2));

        assertThat(choices).extracting(Choice::why).containsExactly(Why.LEAST_WORK, Why.ALL_AT_GOAL);
        assertThat(choices.get(1).moves()).isFalse();
    }

    @Test
    void steps_of_one_case_go_to_one_person() {
        team.add(colleague("Karla").has(0).here());
        team.add(colleague("Jonas").has(10).here());
        var first = work(1);
        var second = work(2).of(first.caseId());

        var choices = share(Map.of(), first, second);

        assertThat(choices).extracting(Choice::to).containsExactly(id("Karla"), id("Karla"));
        assertThat(choices).extracting(Choice::why).containsExactly(Why.LEAST_WORK, Why.SAME_CASE);
    }

    @Test
    void who_serves_the_district_goes_first() {
        team.add(colleague("Karla").has(0).here());
        team.add(colleague("Jonas").has(100).serves(GISLEV).here());

        var choices = share(Map.of(), work(1).in(GISLEV), work(2).in(MIDTFYN));

        assertThat(choices).extracting(Choice::why).containsExactly(Why.DISTRICT, Why.LEAST_WORK);
    }

    @Test
    void who_is_away_is_given_nothing() {
        team.add(colleague("Karla").has(0).away());
        team.add(colleague("Jonas").has(500).here());

        assertThat(share(Map.of(), work(1))).extracting(Choice::to).containsExactly(id("Jonas"));
        team.remove(1);
        assertThat(share(Map.of(), work(1))).extracting(Choice::why).containsExactly(Why.ALL_AWAY);
    }

    @Test
    void a_conflict_of_interest_keeps_one_off_even_who_handles_the_case() {
        var work = work(1);
        team.add(colleague("Karla").has(0).keptOff(work.caseId()).here());

        assertThat(share(Map.of(work.caseId(), Map.of(Role.JOBKONSULENT, id("Karla"))), work))
                .extracting(Choice::why)
                .containsExactly(Why.KEPT_OFF);
    }

    @Test
    void a_task_for_another_role_fits_nobody() {
        team.add(colleague("Karla").has(0).here());

        assertThat(share(Map.of(), work(1).forRole(Role.SAGSBEHANDLER)))
                .extracting(Choice::why)
                .containsExactly(Why.NOBODY_HAS_ROLE);
    }

    @Test
    void a_protected_persons_task_fits_nobody_who_may_not_read_it() {
        team.add(colleague("Karla").has(0).here());

        assertThat(share(Map.of(), work(1).isProtected()))
                .extracting(Choice::why)
                .containsExactly(Why.OUT_OF_REACH);
    }

    @Test
    void a_case_of_another_team_lies_out_of_reach() {
        team.add(colleague("Karla").has(0).here());

        assertThat(share(Map.of(), work(1).ofTeam("syd")))
                .extracting(Choice::why)
                .containsExactly(Why.OUT_OF_REACH);
    }

    @Test
    void the_most_urgent_is_shared_first() {
        team.add(colleague("Karla").has(GOAL - 30).here());

        assertThat(share(Map.of(), work(5), work(1)))
                .filteredOn(Choice::moves)
                .extracting(choice -> choice.work().taskId())
                .containsExactly("t1");
    }

    @Test
    void the_leder_may_give_beyond_the_goal_but_not_past_the_other_borders() {
        var karla = colleague("Karla").has(GOAL).here();
        var mine = work(2).ownedBy("Karla");

        var choices = new FairShare(List.of(karla), Map.of(), work -> 30)
                .give(
                        List.of(
                                work(1).item(),
                                mine.item(),
                                work(3).forRole(Role.SAGSBEHANDLER).item()),
                        karla);

        assertThat(choices).extracting(Choice::why).containsExactly(Why.CHOSEN, Why.HAS_IT, Why.NOBODY_HAS_ROLE);
        assertThat(choices).extracting(Choice::moves).containsExactly(true, false, false);
    }

    private List<Choice> share(Map<CaseId, Map<Role, UserId>> responsible, Work... work) {
        return new FairShare(team, responsible, one -> 30)
                .share(List.of(work).stream().map(Work::item).toList());
    }

    private static UserId id(String name) {
        return new UserId(name.toLowerCase());
    }

    private static Person colleague(String name) {
        return new Person(name, 0, GOAL, Set.of(), Set.of());
    }

    private static Work work(int dueInDays) {
        return new Work(dueInDays, new CaseId(UUID.randomUUID()), Role.JOBKONSULENT, false, null, NORD, null);
    }

    /** A colleague in the making. */
    private record Person(String name, int minutes, int goal, Set<DistrictId> districts, Set<CaseId> closed) {

        Person has(int some) {
            return new Person(name, some, goal, districts, closed);
        }

        Person goal(int other) {
            return new Person(name, minutes, other, districts, closed);
        }

        Person serves(DistrictId district) {
            return new Person(name, minutes, goal, Set.of(district), closed);
        }

        Person keptOff(CaseId caseId) {
            return new Person(name, minutes, goal, districts, Set.of(caseId));
        }

        Colleague here() {
            return colleague(null);
        }

        Colleague away() {
            return colleague(LocalDate.of(2026, 12, 3));
        }

        private Colleague colleague(@Nullable LocalDate until) {
            return new Colleague(
                    id(name),
                    name,
                    Set.of(Role.JOBKONSULENT),
                    new Reach(NORD, Sight.TEAM, districts),
                    minutes,
                    goal,
                    until,
                    closed);
        }
    }

    /** A task in the making. */
    private record Work(
            int due,
            CaseId caseId,
            Role role,
            boolean confidential,
            @Nullable UserId owner,
            TeamId team,
            @Nullable DistrictId district) {

        Work of(CaseId other) {
            return new Work(due, other, role, confidential, owner, team, district);
        }

        Work forRole(Role other) {
            return new Work(due, caseId, other, confidential, owner, team, district);
        }

        Work isProtected() {
            return new Work(due, caseId, role, true, owner, team, district);
        }

        Work ownedBy(String name) {
            return new Work(due, caseId, role, confidential, FairShareTest.id(name), team, district);
        }

        Work ofTeam(String other) {
            return new Work(due, caseId, role, confidential, owner, new TeamId(other), district);
        }

        Work in(DistrictId other) {
            return new Work(due, caseId, role, confidential, owner, team, other);
        }

        WorkItem item() {
            return new WorkItem(
                    "t" + due,
                    "Udfyld progressionsskema",
                    new StepKey("progression-review", "Task_Review"),
                    caseId,
                    "2026-000001",
                    "",
                    Set.of(role.id()),
                    confidential,
                    Instant.parse("2026-11-17T12:00:00Z").plusSeconds(86400L * due),
                    Urgency.SOON,
                    owner,
                    team,
                    district);
        }
    }
}
