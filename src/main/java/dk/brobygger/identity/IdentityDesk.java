package dk.brobygger.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff and what they may do. */
@Service
@Transactional
public class IdentityDesk {

    private final Accounts accounts;
    private final Teams teams;
    private final StaffNames names;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    IdentityDesk(
            Accounts accounts,
            Teams teams,
            StaffNames names,
            PasswordEncoder passwords,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.teams = teams;
        this.names = names;
        this.passwords = passwords;
        this.events = events;
    }

    /**
     * Gives a new member of staff an account.
     *
     * @param team null for one without a team
     * @param password in clear; only its hash is kept
     * @throws IllegalArgumentException if the name is taken, or there is no such team
     */
    @RolesAllowed({Staff.ADMINISTRATOR, Staff.SYSTEM})
    public void employ(UserId id, String name, @Nullable TeamId team, Sight sight, Set<Role> roles, String password) {
        if (accounts.existsById(id.value())) throw new IllegalArgumentException("user " + id + " exists already");
        accounts.saveAndFlush(new Account(id, name, known(team), sight, roles, passwords.encode(password)));
    }

    /**
     * Somebody comes in by the municipality's own login, which vouches for who one is and what one may. The first visit
     * makes the account, in no team yet and without a password that anybody knows.
     *
     * @return false when the account is closed: then nobody comes in
     */
    @RolesAllowed(Staff.SYSTEM)
    public boolean arrive(UserId id, String name, Set<Role> roles) {
        var known = accounts.findById(id.value()).orElse(null);
        if (known == null) {
            var nobodys = passwords.encode(UUID.randomUUID().toString());
            accounts.saveAndFlush(new Account(id, name, null, Sight.TEAM, roles, nobodys));
            return true;
        }
        if (!known.isActive()) return false;
        known.isNow(name, roles);
        return true;
    }

    /**
     * Puts somebody into a team.
     *
     * @param team null for none
     * @throws IllegalArgumentException if there is no such user or team
     */
    @RolesAllowed({Staff.ADMINISTRATOR, Staff.LEDER, Staff.SYSTEM})
    public void move(UserId id, @Nullable TeamId team) {
        of(id).move(known(team));
        accounts.flush();
    }

    /**
     * Settles how far somebody sees.
     *
     * @param districts whose cases one works on beside those of one's team
     * @throws IllegalArgumentException if there is no such user
     */
    @RolesAllowed({Staff.ADMINISTRATOR, Staff.SYSTEM})
    public void see(UserId id, Sight sight, Set<DistrictId> districts) {
        of(id).see(sight, districts);
        accounts.flush();
    }

    /** Which cases somebody meets in his work; {@link Reach#NONE} for one without an account. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Reach reachOf(UserId id) {
        return ReachRow.reach(accounts.reach(id.value()));
    }

    /** Closes the account and ends its sessions; its name stays in every trail. */
    @RolesAllowed({Staff.ADMINISTRATOR, Staff.LEDER})
    public void leave(UserId id) {
        accounts.findById(id.value()).ifPresent(account -> {
            account.leave();
            events.publishEvent(new AccountClosed(id));
        });
    }

    /** Whose accounts are closed. */
    @RolesAllowed(Staff.SYSTEM)
    @Transactional(readOnly = true)
    public Set<UserId> closed() {
        return accounts.closed().stream().map(UserId::new).collect(Collectors.toUnmodifiableSet());
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
        return names.of(id).orElse(id.value());
    }

    /** Active colleagues with this role, by name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffMember> colleagues(Role role) {
        return accounts.activeWith(role).stream().map(Account::member).toList();
    }

    /** Which cases each of these meets; one without an account is left out. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Map<UserId, Reach> reachesOf(Collection<UserId> ids) {
        return accounts.withDistricts(ids.stream().map(UserId::value).toList()).stream()
                .collect(Collectors.toMap(account -> account.member().id(), Account::reach));
    }

    /** These colleagues, also those who have left; one without an account is left out. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffMember> members(Collection<UserId> ids) {
        return accounts.named(ids.stream().map(UserId::value).toList()).stream()
                .map(Account::member)
                .toList();
    }

    /** What each of these may do; one without a role is left out. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Map<UserId, Set<Role>> rolesOf(Collection<UserId> ids) {
        return accounts.roles(ids.stream().map(UserId::value).toList()).stream()
                .collect(Collectors.groupingBy(
                        row -> new UserId(row.username()), Collectors.mapping(RoleRow::role, Collectors.toSet())));
    }

    /** Whether somebody has left, or has another role by now. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean worksNoMoreAs(UserId id, Role role) {
        return accounts.worksNoMoreAs(id.value(), role);
    }

    /** A colleague who works here still; until it is settled what is written for him, nobody else settles it. */
    @AnyStaff
    public Optional<StaffMember> hold(UserId id) {
        return accounts.lock(id.value()).filter(Account::isActive).map(Account::member);
    }

    /** Whether somebody works here still. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isActive(UserId id) {
        return accounts.findById(id.value()).filter(Account::isActive).isPresent();
    }

    /** Everybody who works here now, by name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffMember> everybody() {
        return accounts.active().stream().map(Account::member).toList();
    }

    /** Whether anybody can log in yet. */
    @RolesAllowed(Staff.SYSTEM)
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    private Account of(UserId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new IllegalArgumentException("no user " + id));
    }

    private @Nullable Team known(@Nullable TeamId team) {
        return team == null
                ? null
                : teams.findById(team.value()).orElseThrow(() -> new IllegalArgumentException("no team " + team));
    }
}
