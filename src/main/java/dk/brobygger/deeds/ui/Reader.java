package dk.brobygger.deeds.ui;

import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who sits before the screen, and how colleagues are called there. */
@Component
public class Reader {

    private static final Set<Role> WRITERS =
            Set.of(Role.VIRKSOMHEDSKONSULENT, Role.JOBKONSULENT, Role.SAGSBEHANDLER, Role.LEDER);

    private final IdentityDesk identity;
    private final CurrentUser user;

    Reader(IdentityDesk identity, CurrentUser user) {
        this.identity = identity;
        this.user = user;
    }

    /** The name of an owner; empty for none. */
    public String nameOf(String userName) {
        return identity.nameOf(new UserId(userName));
    }

    public boolean isMe(String userName) {
        return user.id().value().equals(userName);
    }

    /** Whether this user's roles work on cases at all; the others only look. */
    public boolean works() {
        return user.roles().stream().anyMatch(WRITERS::contains);
    }

    /** Whether this user has one of these roles, by their ids. */
    boolean isOneOf(Collection<String> roles) {
        return user.roles().stream().map(Role::id).anyMatch(roles::contains);
    }

    /** Whether this user leads others and so may move what they have. */
    boolean leads() {
        return user.has(Role.LEDER);
    }
}
