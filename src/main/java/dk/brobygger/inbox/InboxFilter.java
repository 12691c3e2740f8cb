package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed down to; an empty set or text, or null, lets everything through. Within a set any may fit,
 * between them all must.
 *
 * @param text words, each the beginning of a word of step, case number, company or candidate
 * @param roles role ids of which a task has one
 * @param steps ids of user tasks in their models
 * @param processes ids of models
 * @param teams ids of the case's team
 * @param districts ids of the case's district
 * @param owners user names
 * @param unowned also, or only, what nobody has
 */
public record InboxFilter(
        String text,
        Set<String> roles,
        Set<String> steps,
        Set<String> processes,
        Set<CaseKind> kinds,
        Set<CaseStage> stages,
        Set<Urgency> urgencies,
        Set<String> teams,
        Set<String> districts,
        @Nullable UUID company,
        @Nullable UUID candidate,
        Set<String> owners,
        boolean unowned) {

    public static final InboxFilter NONE = ofText("");

    public static InboxFilter ofText(String text) {
        return new InboxFilter(
                text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null,
                Set.of(), false);
    }

    public InboxFilter withUrgencies(Set<Urgency> some) {
        return new InboxFilter(
                text, roles, steps, processes, kinds, stages, some, teams, districts, company, candidate, owners,
                unowned);
    }

    public InboxFilter withSteps(Set<String> some) {
        return new InboxFilter(
                text, roles, some, processes, kinds, stages, urgencies, teams, districts, company, candidate, owners,
                unowned);
    }

    public InboxFilter withProcesses(Set<String> some) {
        return new InboxFilter(
                text, roles, steps, some, kinds, stages, urgencies, teams, districts, company, candidate, owners,
                unowned);
    }

    /** @param words each the beginning of a word; blank for all */
    public InboxFilter withText(String words) {
        return new InboxFilter(
                words, roles, steps, processes, kinds, stages, urgencies, teams, districts, company, candidate, owners,
                unowned);
    }

    public InboxFilter withRoles(Set<String> some) {
        return new InboxFilter(
                text, some, steps, processes, kinds, stages, urgencies, teams, districts, company, candidate, owners,
                unowned);
    }

    public InboxFilter withStages(Set<CaseStage> some) {
        return new InboxFilter(
                text, roles, steps, processes, kinds, some, urgencies, teams, districts, company, candidate, owners,
                unowned);
    }

    public InboxFilter withTeams(Set<String> some) {
        return new InboxFilter(
                text, roles, steps, processes, kinds, stages, urgencies, some, districts, company, candidate, owners,
                unowned);
    }

    public InboxFilter withDistricts(Set<String> some) {
        return new InboxFilter(
                text, roles, steps, processes, kinds, stages, urgencies, teams, some, company, candidate, owners,
                unowned);
    }

    public InboxFilter withCompany(@Nullable UUID one) {
        return new InboxFilter(
                text, roles, steps, processes, kinds, stages, urgencies, teams, districts, one, candidate, owners,
                unowned);
    }

    public InboxFilter withCandidate(@Nullable UUID one) {
        return new InboxFilter(
                text, roles, steps, processes, kinds, stages, urgencies, teams, districts, company, one, owners,
                unowned);
    }

    /** @param nobodys also, or only, what nobody has */
    public InboxFilter withOwners(Set<String> some, boolean nobodys) {
        return new InboxFilter(
                text, roles, steps, processes, kinds, stages, urgencies, teams, districts, company, candidate, some,
                nobodys);
    }

    /** Whether it lets everything through. */
    public boolean isOpen() {
        return equals(NONE) || text.isBlank() && equals(ofText(text));
    }
}
