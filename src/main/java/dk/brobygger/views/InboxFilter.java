package dk.brobygger.views;

import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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

    /** Whether it asks for what all tasks of a pool have in common. */
    public boolean isOfPools() {
        return !roles.isEmpty() || !teams.isEmpty() || !districts.isEmpty();
    }

    /** @param words each the beginning of a word; blank for all */
    public InboxFilter withText(String words) {
        return with(parts -> parts.text = words);
    }

    public InboxFilter withRoles(Set<String> some) {
        return with(parts -> parts.roles = some);
    }

    public InboxFilter withSteps(Set<String> some) {
        return with(parts -> parts.steps = some);
    }

    public InboxFilter withProcesses(Set<String> some) {
        return with(parts -> parts.processes = some);
    }

    public InboxFilter withStages(Set<CaseStage> some) {
        return with(parts -> parts.stages = some);
    }

    public InboxFilter withUrgencies(Set<Urgency> some) {
        return with(parts -> parts.urgencies = some);
    }

    public InboxFilter withTeams(Set<String> some) {
        return with(parts -> parts.teams = some);
    }

    public InboxFilter withDistricts(Set<String> some) {
        return with(parts -> parts.districts = some);
    }

    public InboxFilter withCompany(@Nullable UUID one) {
        return with(parts -> parts.company = one);
    }

    public InboxFilter withCandidate(@Nullable UUID one) {
        return with(parts -> parts.candidate = one);
    }

    /** @param nobodys also, or only, what nobody has */
    public InboxFilter withOwners(Set<String> some, boolean nobodys) {
        return with(parts -> {
            parts.owners = some;
            parts.unowned = nobodys;
        });
    }

    /** Whether it lets everything through. */
    public boolean isOpen() {
        return equals(NONE) || text.isBlank() && equals(ofText(text));
    }

    private InboxFilter with(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.whole();
    }

    /** A filter while one part of it becomes another. */
    private static final class Parts {

        private final InboxFilter of;
        private String text;
        private Set<String> roles;
        private Set<String> steps;
        private Set<String> processes;
        private Set<CaseStage> stages;
        private Set<Urgency> urgencies;
        private Set<String> teams;
        private Set<String> districts;
        private @Nullable UUID company;
        private @Nullable UUID candidate;
        private Set<String> owners;
        private boolean unowned;

        Parts(InboxFilter of) {
            this.of = of;
            this.text = of.text;
            this.roles = of.roles;
            this.steps = of.steps;
            this.processes = of.processes;
            this.stages = of.stages;
            this.urgencies = of.urgencies;
            this.teams = of.teams;
            this.districts = of.districts;
            this.company = of.company;
            this.candidate = of.candidate;
            this.owners = of.owners;
            this.unowned = of.unowned;
        }

        InboxFilter whole() {
            return new InboxFilter(
                    text, roles, steps, processes, of.kinds, stages, urgencies, teams, districts, company, candidate,
                    owners, unowned);
        }
    }
}
