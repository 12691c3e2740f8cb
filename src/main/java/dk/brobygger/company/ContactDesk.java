package dk.brobygger.company;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.law.Rates;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contact log that all consultants share. */
@Service
@Transactional
public class ContactDesk {

    private final ContactLog log;
    private final Outreaches outreaches;
    private final NeedsMeetings meetings;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final Clock clock;
    private final Rates rates;

    ContactDesk(
            ContactLog log,
            Outreaches outreaches,
            NeedsMeetings meetings,
            IdentityDesk identity,
            CurrentUser user,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.log = log;
        this.outreaches = outreaches;
        this.meetings = meetings;
        this.identity = identity;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Notes a contact, in a course or outside any.
     *
     * @throws CompanyRejection if there is neither a next step nor a reason for none
     */
    @Caseworkers
    public void write(CompanyId company, @Nullable CaseId caseId, ContactNote note) {
        note.next().ensureSaid(LocalDate.MIN);
        log.saveAndFlush(new ContactEntry(company, caseId, note, user.id(), clock.instant()));
    }

    /** What a colleague, not the asker, has talked about with the company of late; the latest. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<LogLine> colleagueRecently(CompanyId company) {
        var since =
                clock.instant().minus(Duration.ofDays(rates.whole("outreach.collision-window", LocalDate.now(clock))));
        return log.findByCompanyAndContactedAtAfterOrderByContactedAtDesc(company, since).stream()
                .filter(entry -> !entry.by().equals(user.id()) && entry.reachedSomebody())
                .findFirst()
                .map(this::line);
    }

    /** What has been talked about, newest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<LogLine> log(CompanyId company, int limit) {
        return log.findByCompanyOrderByContactedAtDesc(company, Limit.of(limit)).stream()
                .map(this::line)
                .toList();
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public long count(CompanyId company) {
        return log.countByCompany(company);
    }

    /** Contacts and meetings that are agreed and still to come, the next first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<LogLine> planned(CompanyId company) {
        var lines = new ArrayList<LogLine>();
        for (var meeting : meetings.findByCompany(company)) {
            var facts = meeting.facts();
            if (!meeting.isBooked() || facts.meetsAt() == null) continue;
            lines.add(planned(
                    meeting.caseId(),
                    facts.meetsAt().toLocalDate(),
                    facts.meetsAt().toLocalTime(),
                    Channel.MEETING,
                    facts.agenda(),
                    facts.companyParticipants(),
                    facts.ourParticipants() == null ? "" : facts.ourParticipants()));
        }
        for (var outreach : outreaches.findByCompany(company)) {
            var facts = outreach.facts();
            if (facts.nextContactOn() == null || outreach.isStopped()) continue;
            lines.add(planned(
                    outreach.caseId(),
                    facts.nextContactOn(),
                    LocalTime.of(8, 0),
                    facts.channel() == null ? Channel.PHONE : facts.channel(),
                    facts.purpose(),
                    facts.contactName(),
                    ""));
        }
        lines.sort(Comparator.comparing(LogLine::at));
        return lines;
    }

    private LogLine planned(
            CaseId caseId,
            LocalDate day,
            LocalTime time,
            Channel channel,
            @Nullable String purpose,
            @Nullable String with,
            String by) {
        var at = day.atTime(time).atZone(clock.getZone()).toInstant();
        return new LogLine(caseId, at, by, channel, with, purpose, "", null, null, null, day, true);
    }

    private LogLine line(ContactEntry entry) {
        return entry.line(identity.nameOf(entry.by()));
    }
}
