package dk.brobygger.calendar;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CalendarLinks extends JpaRepository<CalendarLink, String> {

    Optional<CalendarLink> findBySecret(String hash);

    @Modifying
    @Query("delete from CalendarLink l where l.username = :username")
    void forget(String username);
}
