package dk.brobygger.bell;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface KeptChoices extends JpaRepository<KeptChoice, KeptChoice.Key> {

    @Query("select c from KeptChoice c where c.key.username = :username")
    List<KeptChoice> of(String username);

    @Modifying
    @Query("delete from KeptChoice c where c.key.username = :username")
    void forget(String username);
}
