package dk.brobygger.worklist.ui;

import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.inbox.ChoiceDesk;
import dk.brobygger.inbox.CompanyChoice;
import dk.brobygger.step.StepChoice;
import dk.brobygger.views.InboxView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the filters offer to this reader. */
@Component
class FilterChoices {

    private static final Set<Role> WIDE = Set.of(Role.LEDER, Role.REVISOR, Role.ADMINISTRATOR);

    private final DeputyDesk deputies;
    private final ChoiceDesk choices;
    private final CurrentUser user;
    private final Clock clock;

    FilterChoices(DeputyDesk deputies, ChoiceDesk choices, CurrentUser user, Clock clock) {
        this.deputies = deputies;
        this.choices = choices;
        this.user = user;
        this.clock = clock;
    }

    /** The reader, those he stands in for, and whom the list is narrowed to already. */
    Set<String> usual(Collection<String> chosen) {
        Set<String> names = new LinkedHashSet<>();
        names.add(user.id().value());
        deputies.standsInFor(user.id(), LocalDate.now(clock))
                .forEach(standIn -> names.add(standIn.absent().value()));
        names.addAll(chosen);
        return names;
    }

    boolean standsIn() {
        return !deputies.standsInFor(user.id(), LocalDate.now(clock)).isEmpty();
    }

    /** Whether a step can stand in this view at all. */
    boolean concerns(InboxView view, StepChoice step) {
        boolean isNarrow = view == InboxView.MINE || view == InboxView.GROUPS || view == InboxView.SNOOZED;
        return !isNarrow
                || step.roles().isEmpty()
                || standsIn()
                || user.roles().stream().map(Role::id).anyMatch(step.roles()::contains);
    }

    /** Whether roles, teams and districts tell tasks apart for this reader. */
    boolean seesWidely() {
        return user.roles().stream().anyMatch(WIDE::contains) || choices.seesWidely();
    }

    Stream<CompanyChoice> companies(InboxView view, String words, int offset, int limit) {
        return choices.companies(view, words, offset + limit).stream().skip(offset);
    }
}
