package dk.brobygger.calendar;

import dk.brobygger.casefile.Appointment;
import dk.brobygger.casefile.Appointments;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseHeld;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.ResponsibilityDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.LanguageDesk;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.slots.Ways;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxView;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads somebody's calendar for whoever knows its secret address: with the rights that its owner has now, and nothing
 * that a stranger who finds the address could learn of a person.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class FeedDesk {

    /** Entries of one calendar; the soonest stand in it. */
    static final int MOST = 500;

    private static final int PAGE = 200;
    private static final int MONTHS_AHEAD = 12;

    private final CalendarLinks links;
    private final IdentityDesk identity;
    private final LanguageDesk languages;
    private final InboxDesk inbox;
    private final CaseDesk cases;
    private final ResponsibilityDesk responsibilities;
    private final ObjectProvider<Appointments> appointments;
    private final MessageSource messages;
    private final Clock clock;
    private final String address;

    FeedDesk(
            CalendarLinks links,
            IdentityDesk identity,
            LanguageDesk languages,
            InboxDesk inbox,
            CaseDesk cases,
            ResponsibilityDesk responsibilities,
            ObjectProvider<Appointments> appointments,
            MessageSource messages,
            Clock clock,
            @Value("${brobygger.address:}") String address) {
        this.links = links;
        this.identity = identity;
        this.languages = languages;
        this.inbox = inbox;
        this.cases = cases;
        this.responsibilities = responsibilities;
        this.appointments = appointments;
        this.messages = messages;
        this.clock = clock;
        this.address = address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }

    /** The calendar at this address; empty when it leads nowhere, or no longer, or its owner has left. */
    @PermitAll
    public Optional<CalendarFile> feed(String secret) throws Exception {
        var link = links.findBySecret(new CalendarSecret(secret).hash());
        if (link.isEmpty()) return Optional.empty();
        var owner = ActingAs.system(
                () -> identity.member(link.get().whose()).filter(member -> identity.isActive(member.id())));
        if (owner.isEmpty()) return Optional.empty();
        return Optional.of(ActingAs.user(
                owner.get().id(), List.copyOf(owner.get().roles()), () -> cases.atOnce(() -> file(owner.get()))));
    }

    private CalendarFile file(StaffMember owner) {
        var today = LocalDate.now(clock);
        var language = languages.of(owner.id());
        var entries = Stream.concat(deadlines(language), planned(today, language))
                .sorted(Comparator.comparing(CalendarEntry::day).thenComparing(CalendarEntry::id))
                .limit(MOST)
                .toList();
        return CalendarFile.of(said("calendar.name", language), entries, address, today, clock.getZone());
    }

    /** What sleeps keeps its deadline. */
    private Stream<CalendarEntry> deadlines(Locale language) {
        return Stream.concat(tasks(InboxView.MINE).stream(), tasks(InboxView.SNOOZED).stream())
                .map(item -> new CalendarEntry(
                        "task-" + item.id(),
                        said("calendar.deadline", language, titled(item.name(), item.company())),
                        item.caseNumber(),
                        LocalDate.ofInstant(item.due(), clock.getZone()),
                        null,
                        null,
                        Ways.task(item.id())));
    }

    private List<InboxItem> tasks(InboxView view) {
        var found = new ArrayList<InboxItem>();
        String after = null;
        do {
            var page = inbox.page(new InboxQuery(view, "", PAGE, after));
            found.addAll(page.items());
            after = page.next();
        } while (after != null && found.size() < MOST);
        return found;
    }

    private Stream<CalendarEntry> planned(LocalDate today, Locale language) {
        var held = responsibilities.heldByMe();
        var roles = held.stream()
                .collect(Collectors.groupingBy(
                        one -> one.card().id(), Collectors.mapping(CaseHeld::role, Collectors.toSet())));
        if (roles.isEmpty()) return Stream.of();
        var open = cases.visibleAmong(roles.keySet());
        return appointments.stream()
                .flatMap(room -> room.in(open.keySet(), today, today.plusMonths(MONTHS_AHEAD), language).stream())
                .filter(one -> open.containsKey(one.caseId()))
                .filter(one -> roles.get(one.caseId()).contains(one.whose()))
                .map(one -> entry(one, open));
    }

    private static CalendarEntry entry(Appointment one, Map<CaseId, CaseCard> open) {
        var card = open.get(one.caseId());
        return new CalendarEntry(
                one.id(),
                titled(one.title(), card.companyName()),
                card.number(),
                one.day(),
                one.at(),
                one.place(),
                Ways.course(one.caseId()));
    }

    private static String titled(String what, @Nullable String company) {
        return company == null || company.isBlank() ? what : what + ", " + company;
    }

    private String said(String key, Locale language, Object... args) {
        return messages.getMessage(key, args, language);
    }
}
