package dk.brobygger.company;

import dk.brobygger.casefile.Appointment;
import dk.brobygger.casefile.Appointments;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The meetings with companies that are booked. */
@Component
class BookedMeetings implements Appointments {

    private final NeedsMeetings meetings;
    private final MessageSource messages;

    BookedMeetings(NeedsMeetings meetings, MessageSource messages) {
        this.meetings = meetings;
        this.messages = messages;
    }

    @Override
    public List<Appointment> in(Collection<CaseId> cases, LocalDate from, LocalDate until, Locale language) {
        var title = messages.getMessage("company.appointment", null, language);
        return meetings.booked(cases, from.atStartOfDay(), until.plusDays(1).atStartOfDay()).stream()
                .map(NeedsMeeting::facts)
                .map(meeting -> {
                    var at = Objects.requireNonNull(meeting.meetsAt());
                    return new Appointment(
                            "meeting-" + meeting.caseId(),
                            meeting.caseId(),
                            Role.VIRKSOMHEDSKONSULENT,
                            title,
                            at.toLocalDate(),
                            at.toLocalTime(),
                            place(meeting.place(), language));
                })
                .toList();
    }

    private @Nullable String place(@Nullable String code, Locale language) {
        return code == null ? null : messages.getMessage("company.place." + code, null, code, language);
    }
}
