package dk.brobygger.law.process;

import dk.brobygger.law.LawWatchDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What {@code law-watch} asks of us. */
@Component("lawTasks")
public class LawTasks {

    private final LawWatchDesk watch;
    private final Clock clock;

    LawTasks(LawWatchDesk watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    public void tellOfNewLaw(String businessKey) {
        watch.look();
    }

    public boolean isChangeInSight(String businessKey) {
        return watch.nextChange().isPresent();
    }

    /** Six in the morning of the next day on which rules are followed by others, before anybody works by them. */
    public Date nextChange(String businessKey) {
        var day = watch.nextChange().orElse(LocalDate.now(clock).plusYears(1));
        return Date.from(day.atTime(6, 0).atZone(clock.getZone()).toInstant());
    }
}
