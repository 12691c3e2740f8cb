package dk.brobygger.identity;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface Accounts extends JpaRepository<Account, String> {

    @Query("select a.username from Account a where a.active = false")
    List<String> closed();

    @Query("select distinct a from Account a left join fetch a.roles left join fetch a.team"
            + " where :role member of a.roles and a.active = true order by a.displayName")
    List<Account> activeWith(Role role);

    @Query("select distinct a from Account a left join fetch a.roles left join fetch a.team"
            + " where a.team.id = :team and a.active = true order by a.displayName")
    List<Account> activeOf(String team);

    @Query("select distinct a from Account a left join fetch a.roles left join fetch a.team"
            + " where a.active = true order by a.displayName")
    List<Account> active();
    /** One row per district, one for none. Without a flush before it: asked at every turn, seldom written. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select new dk.brobygger.identity.ReachRow(t.id, a.sight, d)"
            + " from Account a left join a.team t left join a.districts d where a.username = :username")
    List<ReachRow> reach(String username);

    /** Without a flush before it, as {@link #reach}. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select new dk.brobygger.identity.RoleRow(a.username, r) from Account a join a.roles r"
            + " where a.username in :usernames")
    List<RoleRow> roles(Collection<String> usernames);

    /** Without a flush before it, as {@link #reach}. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select count(a) > 0 from Account a where a.username = :username"
            + " and (a.active = false or :role not member of a.roles)")
    boolean worksNoMoreAs(String username, Role role);

    @Query("select distinct a from Account a left join fetch a.roles left join fetch a.team"
            + " where a.username in :usernames order by a.displayName")
    List<Account> named(Collection<String> usernames);

    @Query("select distinct a from Account a left join fetch a.roles left join fetch a.team left join fetch a.districts"
            + " where a.username in :usernames")
    List<Account> withDistricts(Collection<String> usernames);

    /** One after the other, where what is checked must still be true when it is written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> lock(String username);

    /** A user name and the name to show for it. */
    interface Name {

        String getUsername();

        String getDisplayName();
    }

    @Query("select a.username as username, a.displayName as displayName from Account a")
    List<Name> names();
}
