package dk.brobygger.identity;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The names of staff, read all at once and then remembered. A name is given once and stays in every trail, also when its
 * bearer has left; whom another node has employed since is looked up when first met.
 */
@Component
class StaffNames {

    private final Accounts accounts;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    StaffNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Empty for one who has no account, such as the program itself. */
    Optional<String> of(UserId id) {
        if (id.equals(UserId.SYSTEM)) return Optional.empty();
        if (known.isEmpty()) accounts.names().forEach(name -> known.put(name.getUsername(), name.getDisplayName()));
        var name = known.get(id.value());
        return name != null ? Optional.of(name) : lookedUp(id.value());
    }

    private Optional<String> lookedUp(String username) {
        var name = accounts.findById(username).map(account -> account.member().name());
        name.ifPresent(found -> known.put(username, found));
        return name;
    }
}
