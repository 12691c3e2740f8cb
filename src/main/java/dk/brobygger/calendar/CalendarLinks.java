package dk.brobygger.calendar;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarLinks extends JpaRepository<CalendarLink, String> {

    Optional<CalendarLink> findBySecret(String hash);
}
