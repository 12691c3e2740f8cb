package dk.brobygger.casefile;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens cases, keeps their cards, and says where they are. */
@Service
@Transactional
public class CaseDesk {

    private final Cases cases;
    private final CaseNumbers numbers;
    private final CaseKeys keys;
    private final KnownKeys knownKeys;
    private final CaseReaders readers;
    private final ConflictDesk conflicts;
    private final CurrentUser user;
    private final IdentityDesk identity;
    private final TeamDesk teams;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate readings;

    CaseDesk(
            Cases cases,
            CaseNumbers numbers,
            CaseKeys keys,
            KnownKeys knownKeys,
            CaseReaders readers,
            ConflictDesk conflicts,
            CurrentUser user,
            IdentityDesk identity,
            TeamDesk teams,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.numbers = numbers;
        this.keys = keys;
        this.knownKeys = knownKeys;
        this.readers = readers;
        this.conflicts = conflicts;
        this.user = user;
        this.identity = identity;
        this.teams = teams;
        this.clock = clock;
        this.events = events;
        this.readings = new TransactionTemplate(transactions);
        this.readings.setReadOnly(true);
    }

    /** Opens a case with the next number of the year; it belongs to the opener's team until its district is known. */
    @Caseworkers
    public CaseId open(CaseKind kind) {
        var team = identity.reachOf(user.id()).team();
        return cases.saveAndFlush(new Case(CaseId.next(), numbers.next(), kind, team, clock.instant()))
                .id();
    }

    /** Registers a further business key under the case; before a process is started with it. */
    @Caseworkers
    public void link(CaseId caseId, String businessKey) {
        knownKeys.forget(businessKey);
        keys.saveAndFlush(new CaseKey(businessKey, caseId));
    }

    /**
     * The case that a process belongs to.
     *
     * @throws NoSuchCase if no case goes by that key
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public CaseId caseOf(String businessKey) {
        var known = knownKeys.caseOf(businessKey);
        return known != null
                ? known
                : knownKeys.remember(businessKey, cases.byKey(businessKey).orElseGet(() -> asCase(businessKey)));
    }

    /** Every business key of the case's processes, its own first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<String> keysOf(CaseId caseId) {
        var all = new ArrayList<String>();
        all.add(caseId.toString());
        all.addAll(keys.keysOf(caseId));
        return all;
    }

    @Caseworkers
    public void companyIs(CaseId caseId, UUID companyId, String name) {
        of(caseId).companyIs(companyId, name);
        events.publishEvent(new CardChanged(caseId));
    }

    /**
     * The case belongs to the team that serves this postal code; where none does, it stays with the one that has it.
     *
     * @param postalCode null when it is not known
     */
    @Caseworkers
    public void liesIn(CaseId caseId, @Nullable String postalCode) {
        var found = of(caseId);
        teams.districtOf(postalCode).filter(found::liesIn).ifPresent(district -> {
            events.publishEvent(new CardChanged(caseId));
        });
    }

    /** The course goes on without a company until a new one is found. */
    @Caseworkers
    public void companyIsNone(CaseId caseId) {
        of(caseId).companyIsNone();
        events.publishEvent(new CardChanged(caseId));
    }

    /** @param displayName as lists may show it: for a protected person a neutral text */
    @Caseworkers
    public void candidateIs(CaseId caseId, UUID citizenId, String displayName, boolean confidential) {
        of(caseId).candidateIs(citizenId, displayName, confidential);
        events.publishEvent(new CardChanged(caseId));
    }

    @Caseworkers
    public void stageIs(CaseId caseId, CaseStage stage) {
        var found = of(caseId);
        found.reach(stage);
        cases.saveAndFlush(found);
        events.publishEvent(new CardChanged(caseId));
    }

    @Caseworkers
    public void weeksAre(CaseId caseId, LocalDate firstDay, int weeks) {
        of(caseId).weeksAre(firstDay, weeks);
        events.publishEvent(new CardChanged(caseId));
    }

    /** @param reasonKey key of the translations that says why it ended */
    @Caseworkers
    public void close(CaseId caseId, String reasonKey) {
        var found = of(caseId);
        found.close(clock.instant(), reasonKey);
        cases.saveAndFlush(found);
    }

    /** @throws CaseRejection if a conflict of interest keeps the user off the case */
    @Caseworkers
    public void makeResponsible(CaseId caseId, Role role, UserId responsible) {
        if (conflicts.isExcluded(caseId, responsible)) throw new CaseRejection(CaseRejection.Reason.EXCLUDED);
        of(caseId).makeResponsible(role, responsible);
        events.publishEvent(new CardChanged(caseId));
    }

    /** Who handles the case in this role; empty while nobody has taken it. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<UserId> responsible(CaseId caseId, Role role) {
        return of(caseId).responsible(role);
    }

    /**
     * The card, who handles the case, and what was noted last.
     *
     * @throws NoSuchCase if there is none
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public CaseState state(CaseId caseId) {
        return of(caseId).state();
    }

    /** @throws NoSuchCase if there is none */
    @AnyStaff
    @Transactional(readOnly = true)
    public CaseCard card(CaseId caseId) {
        return of(caseId).card();
    }

    /**
     * The card for a person who came by an address rather than by work; who may read it, {@link CaseReader} says.
     *
     * @throws NoSuchCase if there is none, or the asker may not know of it
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public CaseCard visibleCard(CaseId caseId) {
        return readers.openToMe(List.of(caseId)).stream()
                .map(Case::card)
                .findFirst()
                .orElseThrow(() -> new NoSuchCase(caseId.toString()));
    }

    /** Those of some cases that the asker may open, by the rule of {@link #visibleCard}. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Map<CaseId, CaseCard> visibleAmong(Collection<CaseId> caseIds) {
        return readers.openToMe(caseIds).stream().map(Case::card).collect(Collectors.toMap(CaseCard::id, card -> card));
    }

    /**
     * Writes down that the asker opens a protected person's case, and in whose place; of another case nothing.
     *
     * @throws NoSuchCase if there is none, or the asker may not know of it
     */
    @AnyStaff
    public void seen(CaseId caseId) {
        readers.checkIMayRead(caseId);
        var found = of(caseId);
        if (!found.isConfidential()) return;
        var absent = readers.inWhosePlace(found).orElse(null);
        events.publishEvent(new ProtectedCaseSeen(caseId, absent));
    }

    /**
     * Reads many things as one: a page whose parts ask several desks sees one state, and what was read once is not
     * fetched again. Nothing is kept of what the reading might write.
     */
    @AnyStaff
    @Transactional(propagation = Propagation.SUPPORTS)
    public <T> T atOnce(Supplier<T> reading) {
        return readings.execute(status -> {
            status.setRollbackOnly();
            return reading.get();
        });
    }

    /** Cases that fit the filter, newest first, whoever asks. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<CaseCard> cases(CaseFilter filter) {
        return readers.all(filter).stream().map(Case::card).toList();
    }

    /** Those of them that the asker may open, by the rule of {@link #visibleCard}. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<CaseCard> visibleCases(CaseFilter filter) {
        return readers.openToMe(filter).stream().map(Case::card).toList();
    }

    /** The cards of many cases at once; one that there is no case for is left out. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Map<CaseId, CaseCard> cards(Collection<CaseId> caseIds) {
        return cases.findAllById(caseIds).stream()
                .map(Case::card)
                .collect(Collectors.toMap(CaseCard::id, card -> card));
    }

    private CaseId asCase(String businessKey) {
        try {
            return CaseId.parse(businessKey);
        } catch (IllegalArgumentException noUuid) {
            throw new NoSuchCase(businessKey);
        }
    }

    private Case of(CaseId caseId) {
        return cases.findById(caseId).orElseThrow(() -> new NoSuchCase(caseId.toString()));
    }
}
