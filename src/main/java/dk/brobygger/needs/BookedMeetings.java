package dk.brobygger.needs;

import dk.brobygger.casefile.Appointment;
import dk.brobygger.casefile.Appointments;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.AgreedTalks;
import dk.brobygger.company.Channel;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.LogLine;
import dk.brobygger.identity.Role;
import java.time.Clock;
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
class BookedMeetings implements Appointments, AgreedTalks {

    private final NeedsMeetings meetings;
    private final MessageSource messages;
    private final Clock clock;

    BookedMeetings(NeedsMeetings meetings, MessageSource messages, Clock clock) {
        this.meetings = meetings;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Appointment> in(Collection<CaseId> cases, LocalDate from, LocalDate until, Locale language) {
        var title = messages.getMessage("needs.appointment", null, language);
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

    @Override
    public List<LogLine> with(CompanyId company) {
        return meetings.findByCompany(company).stream()
                .filter(NeedsMeeting::isBooked)
                .map(NeedsMeeting::facts)
                .filter(meeting -> meeting.meetsAt() != null)
                .map(this::line)
                .toList();
    }

    private LogLine line(MeetingFacts meeting) {
        var at = Objects.requireNonNull(meeting.meetsAt());
        return new LogLine(
                meeting.caseId(),
                at.atZone(clock.getZone()).toInstant(),
                meeting.ourParticipants() == null ? "" : meeting.ourParticipants(),
                Channel.MEETING,
                meeting.companyParticipants(),
                meeting.agenda(),
                "",
                null,
                null,
                null,
                at.toLocalDate(),
                true);
    }

    private @Nullable String place(@Nullable String code, Locale language) {
        return code == null ? null : messages.getMessage("needs.place." + code, null, code, language);
    }
}
