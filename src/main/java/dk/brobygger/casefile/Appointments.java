package dk.brobygger.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A slot of everybody's own calendar: what a room has planned in cases. Implement it as a Spring bean. */
public interface Appointments {

    /**
     * What is planned and not held yet. Whose business it is, and whether he may know of the case, the calendar looks
     * after.
     *
     * @param until inclusive
     * @param language of titles and places
     */
    List<Appointment> in(Collection<CaseId> cases, LocalDate from, LocalDate until, Locale language);
}
