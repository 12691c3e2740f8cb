package dk.brobygger.identity;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks right now; on a thread without a user, the program itself. */
@Component
public class CurrentUser {

    /** The person whose call this is, {@link UserId#SYSTEM} where there is none. */
    public UserId id() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                        || authentication.getName() == null
                        || authentication.getName().isBlank()
                ? UserId.SYSTEM
                : new UserId(authentication.getName());
    }

    /** The roles of the asker; none for the program itself. */
    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) return roles;
        for (GrantedAuthority authority : authentication.getAuthorities()) {
            var name = authority.getAuthority();
            if (name != null && name.startsWith("ROLE_")) {
                Role.of(name.substring("ROLE_".length())).ifPresent(roles::add);
            }
        }
        return roles;
    }

    /** Whether the asker has this role. */
    public boolean has(Role role) {
        return roles().contains(role);
    }
}
