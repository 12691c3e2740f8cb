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

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ContactLog log;
    private final Outreaches outreaches;
    private final List<AgreedTalks> elsewhere;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final Clock clock;
    private final Rates rates;

    ContactDesk(
            ContactLog log,
            Outreaches outreaches,
            List<AgreedTalks> elsewhere,
            IdentityDesk identity,
            CurrentUser user,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.log = log;
        this.outreaches = outreaches;
        this.elsewhere = elsewhere;
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
        elsewhere.forEach(room -> lines.addAll(room.with(company)));
        for (var outreach : outreaches.findByCompany(company)) {
            var facts = outreach.facts();
            if (facts.nextContactOn() == null || outreach.isStopped()) continue;
            lines.add(new LogLine(
                    outreach.caseId(),
                    facts.nextContactOn()
                            .atTime(MORNING)
                            .atZone(clock.getZone())
                            .toInstant(),
                    "",
                    facts.channel() == null ? Channel.PHONE : facts.channel(),
                    facts.contactName(),
                    facts.purpose(),
                    "",
                    null,
                    null,
                    null,
                    facts.nextContactOn(),
                    true));
        }
        lines.sort(Comparator.comparing(LogLine::at));
        return lines;
    }

    private LogLine line(ContactEntry entry) {
        return entry.line(identity.nameOf(entry.by()));
    }
}
