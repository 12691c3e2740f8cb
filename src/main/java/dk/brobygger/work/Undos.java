package dk.brobygger.work;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Undos extends Repository<KeptUndo, UUID> {

    KeptUndo save(KeptUndo undo);

    Optional<KeptUndo> findById(UUID token);

    @Modifying
    @Query("delete from KeptUndo u where u.token = :token")
    void forget(UUID token);

    @Modifying
    @Query("delete from KeptUndo u where u.username = :username and u.expiresAt < :now")
    void forgetOld(String username, Instant now);
}
