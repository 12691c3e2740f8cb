package dk.brobygger.team;

import static dk.brobygger.team.Colleagues.as;
import static dk.brobygger.team.Colleagues.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.brobygger.SpringTest;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.deputy.DeputyRejection;
import dk.brobygger.deputy.NewWork;
import dk.brobygger.deputy.StaffAbsenceFacts;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class AwayDeskTest {

    @Autowired
    AwayDesk desk;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    IdentityDesk identity;

    @Autowired
    TeamDesk teams;

    @Autowired
    Clock clock;

    Colleagues team;
    UserId ann;
    UserId bo;
    UserId cai;
    UserId leder;
    LocalDate today;

    @BeforeEach
    void aTeam() throws Exception {
        today = LocalDate.now(clock);
        team = new Colleagues(identity, teams);
        ann = team.employ("Ann", Role.JOBKONSULENT, Role.SAGSBEHANDLER);
        bo = team.employ("Bo", Role.JOBKONSULENT);
        cai = team.employ("Cai", Role.SAGSBEHANDLER);
        leder = team.employ("Dea", Role.LEDER);
    }

    @Test
    void each_role_gets_a_deputy_of_its_own_and_colleagues_see_until_when() throws Exception {
        away(ann, Role.JOBKONSULENT, ann, Map.of(Role.JOBKONSULENT, bo, Role.SAGSBEHANDLER, cai));

        assertThat(as(bo, Role.JOBKONSULENT, desk::iStandInFor))
                .singleElement()
                .satisfies(standIn -> assertThat(standIn.absent()).isEqualTo(ann));
        assertThat(as(cai, Role.SAGSBEHANDLER, desk::iStandInFor)).hasSize(1);
        assertThat(as(bo, Role.JOBKONSULENT, desk::awayToday)).containsEntry(ann, today.plusDays(3));
        assertThat(as(bo, Role.JOBKONSULENT, desk::ofMyTeam)).hasSize(2);
    }

    @Test
    void one_deputy_who_cannot_refuses_the_whole_absence() {
        assertThatThrownBy(
                        () -> away(ann, Role.JOBKONSULENT, ann, Map.of(Role.JOBKONSULENT, bo, Role.SAGSBEHANDLER, bo)))
                .isInstanceOf(DeputyRejection.class);

        assertThat(deputies(ann)).isEmpty();
    }

    @Test
    void a_leder_says_it_for_one_who_is_ill() throws Exception {
        away(leder, Role.LEDER, ann, Map.of(Role.JOBKONSULENT, bo));

        assertThat(deputies(ann))
                .hasSize(2)
                .allSatisfy(absence -> assertThat(absence.setBy()).isEqualTo(leder));
    }

    @Test
    void a_leder_says_it_for_nobody_in_another_team() throws Exception {
        as(leder, Role.LEDER, desk::mayBeSetByMe);
        var elsewhere = team.employ("Eva", new TeamId("syd"), Role.JOBKONSULENT);

        assertThatThrownBy(() -> away(leder, Role.LEDER, elsewhere, Map.of(Role.JOBKONSULENT, bo)))
                .isInstanceOf(TeamRejection.class);
        assertThat(as(leder, Role.LEDER, desk::mayBeSetByMe))
                .extracting(StaffMember::id)
                .contains(leder, ann, bo, cai)
                .doesNotContain(elsewhere);
    }

    @Test
    void a_leder_ends_no_absence_in_another_team() throws Exception {
        away(ann, Role.JOBKONSULENT, ann, Map.of(Role.JOBKONSULENT, bo));
        var id = deputies(ann).get(0).id();
        var elsewhere = team.employ("Poul", new TeamId("syd"), Role.LEDER);

        assertThatThrownBy(() -> run(elsewhere, Role.LEDER, () -> desk.back(id)))
                .isInstanceOf(TeamRejection.class);

        run(leder, Role.LEDER, () -> desk.back(id));
        assertThat(deputies(ann)).isEmpty();
    }

    @Test
    void nobody_says_it_for_a_colleague() {
        assertThatThrownBy(() -> away(bo, Role.JOBKONSULENT, ann, Map.of(Role.JOBKONSULENT, bo)))
                .isInstanceOf(TeamRejection.class);
    }

    @Test
    void the_only_leder_is_away_though_nobody_can_stand_in() throws Exception {
        run(
                leder,
                Role.LEDER,
                () -> desk.away(leder, today, today.plusDays(3), AbsenceKind.HOLIDAY, NewWork.GROUP, Map.of()));

        assertThat(as(ann, Role.JOBKONSULENT, desk::awayToday)).containsEntry(leder, today.plusDays(3));
        assertThat(as(ann, Role.JOBKONSULENT, () -> deputies.leavesNewWork(leder, Role.LEDER, today)))
                .isTrue();
        assertThat(as(leder, Role.LEDER, () -> desk.of(leder)))
                .singleElement()
                .satisfies(absence -> assertThat(absence.plan().deputy()).isNull());

        var id = as(leder, Role.LEDER, () -> desk.of(leder)).get(0).id();
        run(leder, Role.LEDER, () -> desk.back(id));
        assertThat(as(ann, Role.JOBKONSULENT, desk::awayToday)).doesNotContainKey(leder);
    }

    @Test
    void an_absence_without_a_deputy_cannot_lie_in_another_one() throws Exception {
        away(ann, Role.JOBKONSULENT, ann, Map.of());

        assertThatThrownBy(() -> away(ann, Role.JOBKONSULENT, ann, Map.of(Role.JOBKONSULENT, bo)))
                .isInstanceOf(DeputyRejection.class);
    }

    @Test
    void one_is_away_in_a_role_without_a_deputy_too_and_a_deputy_may_be_found_later() throws Exception {
        away(ann, Role.JOBKONSULENT, ann, Map.of(Role.JOBKONSULENT, bo));

        assertThat(deputies(ann))
                .extracting(
                        absence -> absence.plan().role(),
                        absence -> absence.plan().deputy())
                .containsExactlyInAnyOrder(tuple(Role.JOBKONSULENT, bo), tuple(Role.SAGSBEHANDLER, null));
        assertThat(as(cai, Role.SAGSBEHANDLER, desk::iStandInFor)).isEmpty();

        away(ann, Role.JOBKONSULENT, ann, Map.of(Role.SAGSBEHANDLER, cai));

        assertThat(deputies(ann))
                .extracting(
                        absence -> absence.plan().role(),
                        absence -> absence.plan().deputy())
                .containsExactlyInAnyOrder(tuple(Role.JOBKONSULENT, bo), tuple(Role.SAGSBEHANDLER, cai));
        assertThat(as(cai, Role.SAGSBEHANDLER, desk::iStandInFor)).hasSize(1);
    }

    @Test
    void with_the_last_deputy_the_roles_that_have_none_end_too() throws Exception {
        away(ann, Role.JOBKONSULENT, ann, Map.of(Role.JOBKONSULENT, bo));
        var ofBo = deputies(ann).stream()
                .filter(absence -> bo.equals(absence.plan().deputy()))
                .findFirst()
                .orElseThrow();

        run(ann, Role.JOBKONSULENT, () -> desk.back(ofBo.id()));

        assertThat(deputies(ann)).isEmpty();
        assertThat(as(bo, Role.JOBKONSULENT, desk::awayToday)).doesNotContainKey(ann);
    }

    @Test
    void it_ends_by_itself_and_before_the_time_when_one_is_back() throws Exception {
        away(ann, Role.JOBKONSULENT, ann, Map.of(Role.JOBKONSULENT, bo));
        var id = deputies(ann).get(0).id();
        assertThat(as(bo, Role.JOBKONSULENT, () -> deputies.standsInFor(bo, today.plusDays(4))))
                .isEmpty();

        run(ann, Role.JOBKONSULENT, () -> desk.back(id));

        assertThat(as(bo, Role.JOBKONSULENT, desk::iStandInFor)).isEmpty();
    }

    @Test
    void one_may_let_new_work_go_to_the_group() throws Exception {
        run(
                ann,
                Role.JOBKONSULENT,
                () -> desk.away(ann, today, today, AbsenceKind.COURSE, NewWork.GROUP, Map.of(Role.JOBKONSULENT, bo)));

        assertThat(as(bo, Role.JOBKONSULENT, () -> deputies.leavesNewWork(ann, Role.JOBKONSULENT, today)))
                .isTrue();
        assertThat(as(bo, Role.JOBKONSULENT, () -> deputies.leavesNewWork(ann, Role.SAGSBEHANDLER, today)))
                .as("she is away in that role too")
                .isTrue();
    }

    private void away(UserId asker, Role role, UserId absent, Map<Role, UserId> deputyOf) throws Exception {
        run(asker, role, () -> desk.away(absent, today, today.plusDays(3), AbsenceKind.AWAY, NewWork.DEPUTY, deputyOf));
    }

    private List<StaffAbsenceFacts> deputies(UserId absent) {
        try {
            return as(absent, Role.JOBKONSULENT, () -> desk.of(absent));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
