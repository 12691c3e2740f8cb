package dk.brobygger.identity;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, String> {

    @Query("select a from Account a join a.roles r where r = :role and a.active = true order by a.displayName")
    List<Account> activeWith(Role role);
}
