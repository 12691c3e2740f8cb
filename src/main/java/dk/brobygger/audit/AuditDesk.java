package dk.brobygger.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseReaders;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Staff;
import dk.brobygger.identity.UserId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the trail of every case, and tells it. */
@Service
@Transactional
public class AuditDesk {

    /** Entries of one page, at most. */
    static final int MOST = 200;

    /** Not for colleagues' eyes on the course page: that somebody looked is for the auditor. */
    private static final List<String> SIGHTS = List.of("CandidateSeen", "ProtectedCaseSeen", "CasePrinted");

    private final Trail trail;
    private final CaseDesk cases;
    private final CaseReaders readers;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final EventWords words;
    private final MessageSource messages;
    private final ObjectMapper json;
    private final Clock clock;

    AuditDesk(
            Trail trail,
            CaseDesk cases,
            CaseReaders readers,
            IdentityDesk identity,
            CurrentUser user,
            EventWords words,
            MessageSource messages,
            ObjectMapper json,
            Clock clock) {
        this.trail = trail;
        this.cases = cases;
        this.readers = readers;
        this.identity = identity;
        this.user = user;
        this.words = words;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    /** Everything that happens in a case is kept in the same transaction: it happened and is in the trail, or neither. */
    @PermitAll
    @EventListener
    public void on(CaseEvent event) {
        var facts = new EventFacts(event);
        trail.save(new TrailEntry(
                event.caseId(),
                clock.instant(),
                user.id(),
                event.getClass().getSimpleName(),
                write(facts.plain()),
                facts));
    }

    /**
     * The history of a case, newest first.
     *
     * @param before id of the last entry of the page before; none for the first page
     * @param limit 1 to 200
     * @throws dk.brobygger.casefile.NoSuchCase if there is none, or a conflict of interest keeps the asker off it
     */
    @RolesAllowed({Staff.REVISOR, Staff.LEDER})
    @Transactional(readOnly = true)
    public List<Happened> history(CaseId caseId, @Nullable UUID before, int limit, Locale language) {
        cases.visibleCard(caseId);
        var most = Limit.of(Math.max(1, Math.min(limit, MOST)));
        var entries = before == null
                ? trail.findByCaseIdOrderByIdDesc(caseId.uuid(), most)
                : trail.findByCaseIdAndIdLessThanOrderByIdDesc(caseId.uuid(), before, most);
        return told(entries, language);
    }

    /**
     * How many entries the case's trail has.
     *
     * @throws dk.brobygger.casefile.NoSuchCase as {@link #history}
     */
    @RolesAllowed({Staff.REVISOR, Staff.LEDER})
    @Transactional(readOnly = true)
    public long length(CaseId caseId) {
        readers.checkIMayRead(caseId);
        return trail.countByCaseId(caseId.uuid());
    }

    /**
     * The latest of it for those who work on the case, newest first.
     *
     * @throws dk.brobygger.casefile.NoSuchCase if there is none, or the asker may not know of it
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<Happened> latest(CaseId caseId, int limit, Locale language) {
        readers.checkIMayRead(caseId);
        return told(trail.findByCaseIdAndTypeNotInOrderByIdDesc(caseId.uuid(), SIGHTS, Limit.of(limit)), language);
    }

    /**
     * What happened in one of several cases.
     *
     * @param card the case that it happened in
     */
    public record HappenedIn(CaseCard card, Happened happened) {}

    /** The latest of those of a company's cases that the asker may open, newest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<HappenedIn> ofCompany(UUID companyId, int limit, Locale language) {
        var cards = cases.visibleCases(CaseFilter.ofCompany(companyId)).stream()
                .collect(Collectors.toMap(CaseCard::id, card -> card));
        var ids = cards.keySet().stream().map(CaseId::uuid).toList();
        var entries = trail.findByCaseIdInAndTypeNotInOrderByIdDesc(ids, SIGHTS, Limit.of(limit));
        var names = new HashMap<UserId, String>();
        return entries.stream()
                .map(entry -> new HappenedIn(cards.get(entry.caseId()), told(entry, names, language)))
                .toList();
    }

    private List<Happened> told(List<TrailEntry> entries, Locale language) {
        var names = new HashMap<UserId, String>();
        return entries.stream().map(entry -> told(entry, names, language)).toList();
    }

    private Happened told(TrailEntry entry, Map<UserId, String> names, Locale language) {
        var facts = read(entry.facts());
        return new Happened(
                entry.getId(),
                entry.happenedAt(),
                entry.by().value(),
                names.computeIfAbsent(entry.by(), by -> nameOf(by, language)),
                entry.onBehalfOf(),
                entry.type(),
                words.sentence(entry.type(), entry.caseId().toString(), facts, language),
                facts,
                entry.processId(),
                entry.elementId(),
                entry.ground());
    }

    private String nameOf(UserId by, Locale language) {
        return by.equals(UserId.SYSTEM) ? messages.getMessage("audit.system", null, language) : identity.nameOf(by);
    }

    private String write(Map<String, @Nullable Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("facts of an event", unwritable);
        }
    }

    private Map<String, @Nullable Object> read(String facts) {
        try {
            return json.readValue(facts, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("facts of an entry", unreadable);
        }
    }
}
