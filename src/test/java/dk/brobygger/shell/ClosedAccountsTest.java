package dk.brobygger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.Caller;
import dk.brobygger.SpringTest;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who has left is out, though his browser is open. */
@SpringTest
class ClosedAccountsTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityDesk identity;

    @Autowired
    ClosedAccounts closed;

    @Autowired
    JdbcTemplate database;

    UserId nina;
    Caller session;

    @BeforeEach
    void somebodyIsLoggedIn() throws Exception {
        nina = employ("nina");
        session = new Caller(port, nina.value());
        assertThat(session.get("/api/inbox").status()).isEqualTo(200);
        session.forgettingPassword();
    }

    @Test
    void closing_an_account_ends_its_session_at_once_on_this_node() throws Exception {
        assertThat(session.get("/api/inbox").status()).isEqualTo(200);

        ActingAs.user(new UserId("leder"), List.of(Role.LEDER), () -> {
            identity.leave(nina);
            return null;
        });

        assertThat(session.get("/api/inbox").status()).isEqualTo(401);
        assertThat(new Caller(port, nina.value()).get("/api/inbox").status()).isEqualTo(401);
    }

    @Test
    void an_account_that_another_node_closed_is_out_after_the_next_look() throws Exception {
        database.update("update staff_account set active = false where username = ?", nina.value());

        closed.look();

        assertThat(session.get("/api/inbox").status()).isEqualTo(401);
    }

    @Test
    void nobody_else_is_put_out() throws Exception {
        var other = new Caller(port, employ("olga").value());
        other.get("/api/inbox");
        other.forgettingPassword();
        database.update("update staff_account set active = false where username = ?", nina.value());

        closed.look();

        assertThat(other.get("/api/inbox").status()).isEqualTo(200);
    }

    private UserId employ(String name) throws Exception {
        var id = new UserId(name + "-" + UUID.randomUUID());
        return ActingAs.system(() -> {
            identity.employ(id, name, null, Sight.ALL, Set.of(Role.JOBKONSULENT), "demo");
            return id;
        });
    }
}
