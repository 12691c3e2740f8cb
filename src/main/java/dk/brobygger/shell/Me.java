package dk.brobygger.shell;

import com.vaadin.flow.server.VaadinSession;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.StaffMember;
import java.util.Optional;

/** The colleague whose session it is, read when the session begins: frames are made at every page, people change seldom. */
final class Me {

    private Me() {}

    static Optional<StaffMember> of(CurrentUser user, IdentityDesk identity) {
        var session = VaadinSession.getCurrent();
        var known = session.getAttribute(StaffMember.class);
        if (known != null && known.id().equals(user.id())) return Optional.of(known);
        var me = identity.member(user.id());
        session.setAttribute(StaffMember.class, me.orElse(null));
        return me;
    }
}
