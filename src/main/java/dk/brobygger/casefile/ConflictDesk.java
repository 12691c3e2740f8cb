package dk.brobygger.casefile;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Staff;
import dk.brobygger.identity.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps those off a case who are kin, friend or foe of somebody in it. */
@Service
@Transactional
public class ConflictDesk {

    private final Exclusions exclusions;
    private final Cases cases;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConflictDesk(Exclusions exclusions, Cases cases, CurrentUser user, Clock clock, ApplicationEventPublisher events) {
        this.exclusions = exclusions;
        this.cases = cases;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps a colleague, a leder included, off a case; what the colleague has of it goes back to the group.
     *
     * @throws CaseRejection if no reason is given
     */
    @RolesAllowed(Staff.LEDER)
    public void exclude(CaseId caseId, UserId colleague, String reason) {
        if (reason.isBlank()) throw new CaseRejection(CaseRejection.Reason.EXCLUSION_WITHOUT_REASON);
        var found = cases.findById(caseId).orElseThrow(() -> new NoSuchCase(caseId.toString()));
        if (isExcluded(caseId, colleague)) return;
        exclusions.saveAndFlush(new Exclusion(caseId, colleague, reason.strip(), user.id(), clock.instant()));
        found.isNoLongerOf(colleague);
        events.publishEvent(new CardChanged(caseId));
        events.publishEvent(new ColleagueExcluded(caseId, colleague));
    }

    /** The ground has gone: the colleague may work on the case again. */
    @RolesAllowed(Staff.LEDER)
    public void admit(CaseId caseId, UserId colleague) {
        exclusions.findById(key(caseId, colleague)).ifPresent(exclusion -> {
            exclusions.delete(exclusion);
            exclusions.flush();
            events.publishEvent(new ColleagueAdmitted(caseId, colleague));
        });
    }

    /** Who is kept off a case. */
    @RolesAllowed({Staff.LEDER, Staff.REVISOR})
    @Transactional(readOnly = true)
    public List<ExclusionFacts> excludedFrom(CaseId caseId) {
        return exclusions.ofCase(caseId.uuid()).stream().map(Exclusion::facts).toList();
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isExcluded(CaseId caseId, UserId colleague) {
        return exclusions.keepOff(caseId.uuid(), colleague.value());
    }

    /** The cases that a colleague is kept off; most people have none. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Set<CaseId> casesClosedTo(UserId colleague) {
        return exclusions.casesClosedTo(colleague.value()).stream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }

    /** The cases that each of these colleagues is kept off; one who is kept off none is left out. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Map<UserId, Set<CaseId>> casesClosedTo(Collection<UserId> colleagues) {
        return exclusions.of(colleagues.stream().map(UserId::value).toList()).stream()
                .collect(Collectors.groupingBy(
                        exclusion -> exclusion.facts().colleague(),
                        Collectors.mapping(Exclusion::caseId, Collectors.toSet())));
    }

    private static Exclusion.Key key(CaseId caseId, UserId colleague) {
        return new Exclusion.Key(caseId.uuid(), colleague.value());
    }
}
