package dk.brobygger.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;

/** A member of staff who can log in. */
@Entity
@Table(name = "staff_account")
class Account {

    @Id
    private String username;

    @Column(nullable = false)
    private String displayName;

    @Column(nullable = false)
    private String team;

    @Column(nullable = false)
    private String passwordHash;

    private boolean active = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_account_role", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private long version;

    protected Account() {}

    Account(UserId id, String displayName, String team, Set<Role> roles, String passwordHash) {
        this.username = id.value();
        this.displayName = displayName;
        this.team = team;
        this.roles = EnumSet.copyOf(roles);
        this.passwordHash = passwordHash;
    }

    void leave() {
        active = false;
    }

    boolean isActive() {
        return active;
    }

    String passwordHash() {
        return passwordHash;
    }

    StaffMember member() {
        return new StaffMember(new UserId(username), displayName, team, Set.copyOf(roles));
    }
}
