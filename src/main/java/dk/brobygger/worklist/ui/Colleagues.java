package dk.brobygger.worklist.ui;

import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.inbox.ChoiceDesk;
import dk.brobygger.inbox.CompanyChoice;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.step.StepChoice;
import dk.brobygger.views.InboxView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom and what the filters offer to this reader. */
@Component
class Colleagues {

    private static final Set<Role> WIDE = Set.of(Role.LEDER, Role.REVISOR, Role.ADMINISTRATOR);

    private final IdentityDesk identity;
    private final DeputyDesk deputies;
    private final ChoiceDesk choices;
    private final CurrentUser user;
    private final Clock clock;

    Colleagues(IdentityDesk identity, DeputyDesk deputies, ChoiceDesk choices, CurrentUser user, Clock clock) {
        this.identity = identity;
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

    /** User names with the names to show, by name. */
    Map<String, String> everybody() {
        Map<String, String> names = new LinkedHashMap<>();
        for (StaffMember member : identity.everybody()) {
            names.put(member.id().value(), member.name());
        }
        return names;
    }

    /** Those to whom a task may be given, as {@link #everybody}; who has its role stands first. */
    Map<String, String> whoMayHave(InboxItem item) {
        Map<String, String> names = firstOf(item.groups());
        names.remove(item.assignee());
        return names;
    }

    /** Those who may be asked to look at a task: not the reader, and nobody whose work it is. */
    Map<String, String> whoMayLookAt(InboxItem item) {
        Map<String, String> names = firstOf(Stream.concat(item.groups().stream(), Stream.of(Role.LEDER.id()))
                .toList());
        names.remove(user.id().value());
        names.remove(item.assignee());
        names.remove(item.marks().delegatedBy());
        return names;
    }

    private Map<String, String> firstOf(List<String> roles) {
        Map<String, String> names = new LinkedHashMap<>();
        List<StaffMember> all = identity.everybody();
        all.stream()
                .filter(member -> member.roles().stream().map(Role::id).anyMatch(roles::contains))
                .forEach(member -> names.put(member.id().value(), member.name()));
        all.forEach(member -> names.put(member.id().value(), member.name()));
        return names;
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
