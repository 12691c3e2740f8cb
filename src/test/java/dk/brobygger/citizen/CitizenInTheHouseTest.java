package dk.brobygger.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.CountedStatements;
import dk.brobygger.SpringTest;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.match.MatchDesk;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What the whole house knows of a candidate, and whom it tells. */
@SpringTest
class CitizenInTheHouseTest {

    static final AtomicInteger SERIAL = new AtomicInteger(1000);

    @Autowired
    CitizenDesk citizens;

    @Autowired
    MatchDesk matches;

    @Autowired
    CaseDesk cases;

    @Autowired
    InboxDesk inbox;

    @Autowired
    StepDesk steps;

    @Autowired
    JdbcTemplate database;

    @Test
    void the_database_knows_the_cpr_number_only_encrypted() throws Exception {
        var cpr = aCpr();
        var id = register(cpr, "Zakiya", false);

        var row = database.queryForMap("select * from citizen where id = ?", id.uuid());
        assertThat(row.toString()).doesNotContain(cpr, cpr.substring(6));
        assertThat(as(Role.JOBKONSULENT, () -> citizens.withCpr(cpr))).contains(id);
    }

    @Test
    void nobody_is_registered_twice() throws Exception {
        var cpr = aCpr();
        register(cpr, "Zakiya", false);

        assertThatThrownBy(() -> register(cpr, "Zakiya", false)).isInstanceOf(CitizenRejection.class);
    }

    @Test
    void a_protected_candidate_is_not_found_by_name_and_shown_to_nobody_without_a_reason() throws Exception {
        var id = register(aCpr(), "Yvonne", true);

        assertThat(as(Role.JOBKONSULENT, () -> citizens.find("Yvonne", "", 0, 50)))
                .isEmpty();
        assertThatThrownBy(() -> as(Role.JOBKONSULENT, () -> citizens.see(id, " ")))
                .isInstanceOf(CitizenRejection.class);
        assertThat(as(Role.LEDER, () -> citizens.sights(id))).isEmpty();
    }

    @Test
    void every_sight_is_logged_with_its_reason() throws Exception {
        var id = register(aCpr(), "Yvonne", true);

        as(Role.SAGSBEHANDLER, () -> citizens.see(id, "Klage over afslag"));

        var sight = as(Role.LEDER, () -> citizens.sights(id)).get(0);
        assertThat(sight.by()).isEqualTo(new UserId("sagsbehandler"));
        assertThat(sight.reason()).contains("Klage over afslag");
    }

    @Test
    void the_page_is_for_those_who_handle_the_candidate_only() throws Exception {
        var id = register(aCpr(), "Zakiya", false);

        for (var role : List.of(Role.VIRKSOMHEDSKONSULENT, Role.ADMINISTRATOR, Role.REVISOR))
            assertThatThrownBy(() -> as(role, () -> citizens.see(id, "Nysgerrig")))
                    .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void protection_follows_into_every_card_of_the_candidate() throws Exception {
        var id = register(aCpr(), "Zakiya", false);
        var caseId = as(Role.JOBKONSULENT, () -> matches.start(id));
        assertThat(card(caseId).candidateName()).isEqualTo("Zakiya B.");

        as(Role.SAGSBEHANDLER, () -> {
            citizens.protect(id, true);
            return null;
        });

        assertThat(card(caseId).candidateName()).doesNotContain("Zakiya");
        assertThat(card(caseId).confidential()).isTrue();
        var item = as(Role.JOBKONSULENT, () -> inbox.ofCase(caseId)).get(0);
        assertThat(item.toString()).doesNotContain("Zakiya");
    }

    @Test
    void a_candidate_has_one_course_at_a_time() throws Exception {
        var id = register(aCpr(), "Zakiya", false);
        as(Role.JOBKONSULENT, () -> matches.start(id));

        assertThatThrownBy(() -> as(Role.JOBKONSULENT, () -> matches.start(id))).hasMessageContaining("COURSE_RUNNING");
    }

    @Test
    void lists_pages_and_steps_ask_the_database_little() throws Exception {
        var id = register(aCpr(), "Zakiya", false);
        var caseId = as(Role.JOBKONSULENT, () -> matches.start(id));
        var task = as(Role.JOBKONSULENT, () -> inbox.ofCase(caseId)).get(0);

        assertThat(statements(() -> citizens.find("", "", 0, 50))).isLessThanOrEqualTo(2);
        assertThat(statements(() -> citizens.see(id, null))).isLessThanOrEqualTo(8);
        assertThat(statements(() -> steps.open(task.id()))).isLessThanOrEqualTo(15);
    }

    private CaseCard card(CaseId caseId) throws Exception {
        return as(Role.JOBKONSULENT, () -> cases.card(caseId));
    }

    private CitizenId register(String cpr, String givenName, boolean confidential) throws Exception {
        return as(
                Role.JOBKONSULENT,
                () -> citizens.register(new NewCandidate(
                        cpr,
                        givenName,
                        "Bech",
                        "Vej 1",
                        "7700",
                        "Thisted",
                        null,
                        null,
                        "3",
                        false,
                        false,
                        false,
                        confidential)));
    }

    private static String aCpr() {
        return "150675" + SERIAL.incrementAndGet();
    }

    private static int statements(Callable<?> work) throws Exception {
        return CountedStatements.during(() -> as(Role.JOBKONSULENT, work));
    }

    private static <T> T as(Role role, Callable<T> work) throws Exception {
        return ActingAs.user(new UserId(role.id()), List.of(role), work);
    }
}
