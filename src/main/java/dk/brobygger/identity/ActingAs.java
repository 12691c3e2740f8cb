package dk.brobygger.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs a piece of work as somebody else than the thread's user, and puts the user back afterwards. */
public final class ActingAs {

    private ActingAs() {}

    /** The program itself: timers, jobs, start-up. */
    public static <T> T system(Callable<T> work) throws Exception {
        return with(UserId.SYSTEM, AuthorityUtils.createAuthorityList("ROLE_" + Staff.SYSTEM), work);
    }

    /** A process: whoever set it going stays its user, and gains the right to what only processes may ask. */
    public static <T> T process(Callable<T> work) throws Exception {
        var before = SecurityContextHolder.getContext().getAuthentication();
        var authorities = new ArrayList<GrantedAuthority>();
        authorities.add(new SimpleGrantedAuthority("ROLE_" + Staff.PROCESS));
        if (before != null) authorities.addAll(before.getAuthorities());
        if (before == null) authorities.add(new SimpleGrantedAuthority("ROLE_" + Staff.SYSTEM));
        return with(new UserId(before == null ? UserId.SYSTEM.value() : before.getName()), authorities, work);
    }

    /** A named member of staff with these roles; for the demo municipality and for tests. */
    public static <T> T user(UserId user, List<Role> roles, Callable<T> work) throws Exception {
        var authorities = AuthorityUtils.createAuthorityList(
                roles.stream().map(role -> "ROLE_" + role.id()).toList());
        return with(user, authorities, work);
    }

    private static <T> T with(UserId user, List<? extends GrantedAuthority> authorities, Callable<T> work)
            throws Exception {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user.value(), "", authorities));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
