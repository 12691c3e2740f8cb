package dk.brobygger.followup;

import dk.brobygger.casefile.Appointment;
import dk.brobygger.casefile.Appointments;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The coming talks and reviews of the weeks; one whose time has come is a task with a deadline. */
@Component
class PlannedTalks implements Appointments {

    private final PlannedContacts contacts;
    private final Clock clock;

    PlannedTalks(PlannedContacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public List<Appointment> in(Collection<CaseId> cases, LocalDate from, LocalDate until, Locale language) {
        var today = LocalDate.now(clock);
        return contacts.planned(cases, from.isAfter(today) ? from : today.plusDays(1), until).stream()
                .map(contact -> new Appointment(
                        "talk-" + contact.id(),
                        contact.caseId(),
                        Role.JOBKONSULENT,
                        contact.facts().title(),
                        contact.opensOn(),
                        null,
                        null))
                .toList();
    }
}
