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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A member of staff who can log in. */
@Entity
@Table(name = "staff_account")
class Account {

    @Id
    private String username;

    @Column(nullable = false)
    private String displayName;

    @Nullable
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "team_id")
    private Team team;

    @Enumerated(EnumType.STRING)
    private Sight sight;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "staff_account_district", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "district_id")
    private Set<String> districts = new HashSet<>();

    @Column(nullable = false)
    private String passwordHash;

    private boolean active = true;

    /** Null until one chooses. */
    @Nullable
    private String language;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_account_role", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private long version;

    protected Account() {}

    Account(UserId id, String displayName, @Nullable Team team, Sight sight, Set<Role> roles, String passwordHash) {
        this.username = id.value();
        this.displayName = displayName;
        this.team = team;
        this.sight = sight;
        this.roles = EnumSet.copyOf(roles);
        this.passwordHash = passwordHash;
    }

    /** The municipality's own login says who one is and what one may; the day's word counts. */
    void isNow(String name, Set<Role> given) {
        displayName = name;
        roles.clear();
        roles.addAll(given);
    }

    void speak(Locale chosen) {
        language = chosen.getLanguage();
    }

    Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    void leave() {
        active = false;
    }

    void move(@Nullable Team to) {
        team = to;
    }

    void see(Sight far, Set<DistrictId> also) {
        sight = far;
        districts.clear();
        also.forEach(district -> districts.add(district.value()));
    }

    boolean isActive() {
        return active;
    }

    String passwordHash() {
        return passwordHash;
    }

    StaffMember member() {
        return new StaffMember(
                new UserId(username),
                displayName,
                team == null ? null : team.id(),
                team == null ? "" : team.name(),
                Set.copyOf(roles));
    }

    Set<Role> roles() {
        return roles;
    }

    Reach reach() {
        return new Reach(
                team == null ? null : team.id(),
                sight,
                districts.stream().map(DistrictId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
