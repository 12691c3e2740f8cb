package dk.brobygger.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, String> {

    @Query("select a from Account a join a.roles r where r = :role and a.active = true order by a.displayName")
    List<Account> activeWith(Role role);

    @Query("select a from Account a where a.team.id = :team and a.active = true order by a.displayName")
    List<Account> activeOf(String team);

    /** One after the other, where what is checked must still be true when it is written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> lock(String username);
}
