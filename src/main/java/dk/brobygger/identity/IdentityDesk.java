package dk.brobygger.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff and what they may do. */
@Service
@Transactional
public class IdentityDesk {

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    IdentityDesk(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Gives a new member of staff an account.
     *
     * @param password in clear; only its hash is kept
     * @throws IllegalArgumentException if the name is taken
     */
    @RolesAllowed({Staff.ADMINISTRATOR, Staff.SYSTEM})
    public void employ(UserId id, String name, String team, Set<Role> roles, String password) {
        if (accounts.existsById(id.value())) throw new IllegalArgumentException("user " + id + " exists already");
        accounts.save(new Account(id, name, team, roles, passwords.encode(password)));
    }

    /** Closes the account; its name stays in every trail. */
    @RolesAllowed(Staff.ADMINISTRATOR)
    public void leave(UserId id) {
        accounts.findById(id.value()).ifPresent(Account::leave);
    }

    /** A colleague by user name; empty when unknown. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<StaffMember> member(UserId id) {
        return accounts.findById(id.value()).map(Account::member);
    }

    /** The name to show for a user: the person's own, else the user name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public String nameOf(UserId id) {
        return member(id).map(StaffMember::name).orElse(id.value());
    }

    /** Active colleagues with this role, by name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffMember> colleagues(Role role) {
        return accounts.activeWith(role).stream().map(Account::member).toList();
    }

    /** Whether anybody can log in yet. */
    @RolesAllowed(Staff.SYSTEM)
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }
}
