package dk.brobygger.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.SpringTest;
import dk.brobygger.deputy.DeputyRejection.Reason;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class DeputyDeskTest {

    @Autowired
    DeputyDesk absences;

    @Autowired
    IdentityDesk identity;

    @Autowired
    Clock clock;

    UserId ann;
    UserId bo;
    UserId cai;
    LocalDate today;

    @BeforeEach
    void threeColleagues() throws Exception {
        today = LocalDate.now(clock);
        ann = employ(Role.JOBKONSULENT, Role.SAGSBEHANDLER);
        bo = employ(Role.JOBKONSULENT);
        cai = employ(Role.JOBKONSULENT);
    }

    @Test
    void the_deputy_stands_in_from_the_first_day_to_the_last_in_the_roles_that_both_have() throws Exception {
        away(ann, 0, 3, bo);

        assertThat(standInsOf(bo, 0)).containsExactly(new StandIn(ann, Role.JOBKONSULENT, today.plusDays(3)));
        assertThat(standInsOf(bo, 3)).hasSize(1);
        assertThat(standInsOf(bo, -1)).isEmpty();
        assertThat(standInsOf(bo, 4)).isEmpty();
    }

    @Test
    void a_deputy_of_a_deputy_does_not_inherit() throws Exception {
        away(ann, 0, 3, bo);
        away(bo, 1, 2, cai);

        assertThat(standInsOf(cai, 1)).extracting(StandIn::absent).containsExactly(bo);
    }

    @Test
    void nobody_stands_in_for_himself() {
        assertRefused(Reason.OWN_DEPUTY, () -> away(ann, 0, 1, ann));
    }

    @Test
    void two_deputies_for_the_same_work_on_the_same_day_are_refused() throws Exception {
        away(ann, 0, 3, bo);

        assertRefused(Reason.OVERLAPS, () -> away(ann, 3, 5, cai));
        away(ann, 4, 5, cai);
    }

    @Test
    void each_role_may_have_a_deputy_of_its_own() throws Exception {
        var dea = employ(Role.SAGSBEHANDLER);
        as(ann, () -> absences.set(plan(ann, Role.JOBKONSULENT, 0, 3, bo)));
        as(ann, () -> absences.set(plan(ann, Role.SAGSBEHANDLER, 0, 3, dea)));

        assertThat(standInsOf(dea, 0)).extracting(StandIn::role).containsExactly(Role.SAGSBEHANDLER);
        assertRefused(Reason.OVERLAPS, () -> away(ann, 2, 2, cai));
    }

    @Test
    void who_lacks_the_role_or_is_away_is_no_deputy() throws Exception {
        away(bo, 2, 3, cai);

        assertRefused(
                Reason.DEPUTY_LACKS_ROLE, () -> as(ann, () -> absences.set(plan(ann, Role.SAGSBEHANDLER, 0, 1, bo))));
        assertRefused(Reason.DEPUTY_AWAY, () -> away(ann, 0, 2, bo));
        assertRefused(Reason.NO_SUCH_COLLEAGUE, () -> away(ann, 0, 2, new UserId("findes-ikke")));
    }

    @Test
    void days_that_make_no_sense_are_refused() {
        assertRefused(Reason.ENDS_BEFORE_IT_BEGINS, () -> away(ann, 3, 2, bo));
        assertRefused(Reason.IN_THE_PAST, () -> away(ann, -3, -1, bo));
    }

    @Test
    void a_leder_sets_it_for_who_is_ill_and_a_colleague_does_not() throws Exception {
        assertRefused(Reason.NOT_YOURS, () -> as(bo, () -> absences.set(plan(ann, null, 0, 1, bo))));

        ActingAs.user(new UserId("leder"), List.of(Role.LEDER), () -> absences.set(plan(ann, null, 0, 1, bo)));

        assertThat(standInsOf(bo, 0)).hasSize(1);
    }

    @Test
    void who_comes_back_before_the_time_has_no_deputy_from_today() throws Exception {
        var begun = away(ann, 0, 3, bo);

        as(ann, () -> {
            absences.end(begun);
            return null;
        });

        assertThat(standInsOf(bo, 0)).isEmpty();
        assertThat(as(ann, () -> absences.of(ann))).isEmpty();
    }

    @Test
    void a_leaver_stands_in_for_nobody_new() throws Exception {
        ActingAs.user(new UserId("administrator"), List.of(Role.ADMINISTRATOR), () -> {
            identity.leave(bo);
            return null;
        });

        assertRefused(Reason.NO_SUCH_COLLEAGUE, () -> away(ann, 0, 2, bo));
    }

    private AbsenceId away(UserId absent, int from, int to, UserId deputy) throws Exception {
        return as(absent, () -> absences.set(plan(absent, null, from, to, deputy)));
    }

    private AbsencePlan plan(UserId absent, Role role, int from, int to, UserId deputy) {
        return new AbsencePlan(absent, role, today.plusDays(from), today.plusDays(to), deputy, AbsenceKind.HOLIDAY);
    }

    private List<StandIn> standInsOf(UserId deputy, int day) throws Exception {
        return as(deputy, () -> absences.standsInFor(deputy, today.plusDays(day)));
    }

    private UserId employ(Role first, Role... more) throws Exception {
        var id = new UserId("fravær-" + UUID.randomUUID());
        ActingAs.system(() -> {
            identity.employ(id, id.value(), null, Sight.TEAM, EnumSet.of(first, more), "demo");
            return null;
        });
        return id;
    }

    private static void assertRefused(Reason reason, Callable<?> deed) {
        assertThatThrownBy(deed::call)
                .isInstanceOfSatisfying(
                        DeputyRejection.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static <T> T as(UserId user, Callable<T> deed) throws Exception {
        return ActingAs.user(user, List.of(Role.JOBKONSULENT), deed);
    }
}
