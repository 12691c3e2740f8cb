package dk.brobygger.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import dk.brobygger.live.Presences;
import dk.brobygger.task.NoSuchTask;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class PresenceDeskTest {

    static final UserId LIV = new UserId("liv-ser");
    static final UserId KARLA = new UserId("karla-ser");
    static final UserId AKSEL = new UserId("aksel-ser");

    @Autowired
    PresenceDesk desk;

    @Autowired
    Presences presences;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    IdentityDesk identity;

    @Autowired
    TwoSteps twoSteps;

    UUID window = UUID.randomUUID();
    CaseId caseId;
    String taskId;

    @BeforeEach
    void aTaskThatAllMaySee() throws Exception {
        employ(LIV, "Liv Brandsholt", Role.JOBKONSULENT);
        employ(KARLA, "Karla Vestergård", Role.JOBKONSULENT);
        employ(AKSEL, "Aksel Odderskov", Role.VIRKSOMHEDSKONSULENT);
        var begun = twoSteps.course().begin();
        caseId = begun.caseId();
        taskId = begun.taskId();
    }

    @Test
    void colleagues_see_by_name_who_has_the_task_before_him_and_nobody_sees_himself() throws Exception {
        as(LIV, () -> here(window, false));

        assertThat(as(KARLA, () -> desk.others(taskId))).containsExactly(new Onlooker(LIV, "Liv Brandsholt", false));
        assertThat(as(LIV, () -> desk.others(taskId))).isEmpty();
    }

    @Test
    void who_has_it_in_two_windows_is_one_and_writes_when_one_of_them_does() throws Exception {
        as(LIV, () -> here(window, false));
        as(LIV, () -> here(UUID.randomUUID(), true));

        assertThat(as(KARLA, () -> desk.others(taskId))).containsExactly(new Onlooker(LIV, "Liv Brandsholt", true));
    }

    @Test
    void who_may_not_see_the_task_neither_comes_to_it_nor_learns_who_is_there() throws Exception {
        as(LIV, () -> here(window, false));

        assertThatThrownBy(() -> as(AKSEL, () -> here(UUID.randomUUID(), false)))
                .isInstanceOf(NoSuchTask.class);
        assertThat(as(AKSEL, () -> desk.others(taskId))).isEmpty();
        assertThat(as(KARLA, () -> desk.others(taskId))).hasSize(1);
    }

    @Test
    void a_conflict_of_interest_hides_from_that_moment_who_is_there() throws Exception {
        as(LIV, () -> here(window, false));
        assertThat(as(KARLA, () -> desk.others(taskId))).hasSize(1);

        ActingAs.user(new UserId("leder"), List.of(Role.LEDER), () -> {
            conflicts.exclude(caseId, KARLA, "Familie");
            return null;
        });

        assertThat(as(KARLA, () -> desk.others(taskId))).isEmpty();
    }

    @Test
    void who_is_alone_with_a_task_asks_the_database_nothing() throws Exception {
        as(LIV, () -> here(window, false));

        assertThat(presences.knows(window, taskId, LIV, false)).isTrue();
        assertThat(presences.isWatched("another")).isFalse();
        assertThat(as(LIV, () -> desk.others(taskId))).isEmpty();
    }

    private Void here(UUID where, boolean writing) {
        desk.here(where, taskId, writing);
        return null;
    }

    private <T> T as(UserId who, Callable<T> work) throws Exception {
        return ActingAs.user(who, List.of(who.equals(AKSEL) ? Role.VIRKSOMHEDSKONSULENT : Role.JOBKONSULENT), work);
    }

    private void employ(UserId id, String name, Role role) throws Exception {
        ActingAs.system(() -> {
            if (identity.member(id).isEmpty()) identity.employ(id, name, null, Sight.ALL, Set.of(role), "demo");
            return null;
        });
    }
}
