package dk.brobygger.shell;

import dk.brobygger.identity.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which of our roles the municipality's login gives: those that its claim names and we know, and no other. */
@Component
class MunicipalityRoles {

    private final String[] claim;
    private final Map<String, Role> byName = new LinkedHashMap<>();

    /**
     * @param claim where in the token the roles stand; dots lead into it ({@code realm_access.roles})
     * @param names what the municipality calls them ({@code BRO-Leder=leder, ...}); blank when it uses our ids
     * @throws IllegalArgumentException if a name stands for no role of ours
     */
    MunicipalityRoles(
            @Value("${brobygger.login.roles-claim:roles}") String claim,
            @Value("${brobygger.login.roles:}") String names) {
        this.claim = claim.split("[.]");
        if (names.isBlank()) {
            for (var role : Role.values()) byName.put(role.id(), role);
            return;
        }
        for (var pair : names.split(",")) {
            var parts = pair.split("=", 2);
            var role = parts.length < 2 ? null : Role.of(parts[1].strip()).orElse(null);
            if (role == null)
                throw new IllegalArgumentException(
                        "brobygger.login.roles: »%s« is not name=role with one of our roles".formatted(pair.strip()));
            byName.put(parts[0].strip(), role);
        }
    }

    /** None when the claim is missing, or names nothing that we know. */
    Set<Role> of(Map<String, Object> claims) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : namesIn(claims)) {
            var role = byName.get(String.valueOf(name));
            if (role != null) roles.add(role);
        }
        return roles;
    }

    private Collection<?> namesIn(Map<String, Object> claims) {
        Object at = claims;
        for (var step : claim) at = inside(at, step);
        if (at instanceof Collection<?> many) return many;
        return at == null ? List.of() : List.of(at);
    }

    private static @Nullable Object inside(@Nullable Object at, String step) {
        return at instanceof Map<?, ?> map ? map.get(step) : null;
    }
}
