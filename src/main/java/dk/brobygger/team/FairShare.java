package dk.brobygger.team;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.workload.WorkItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Shares work out: the most urgent first, each task to the one who handles the case, else to who is given another of its
 * steps, else to who serves its district, else to who has the least of what he should have at most. Nobody is given
 * what he may not do, and nobody more than his goal; what then fits nobody stays where it is.
 */
final class FairShare {

    private final Collection<Colleague> colleagues;
    private final Map<CaseId, Map<Role, UserId>> responsible;
    private final ToIntFunction<WorkItem> minutesOf;
    private boolean beyondGoals;
    private final Map<UserId, Integer> load = new HashMap<>();
    private final Map<CaseId, Set<UserId>> onCase = new HashMap<>();

    /**
     * @param colleagues among whom it is shared
     * @param responsible who handles the cases, by role
     * @param minutesOf how long a task is expected to take
     */
    FairShare(
            Collection<Colleague> colleagues,
            Map<CaseId, Map<Role, UserId>> responsible,
            ToIntFunction<WorkItem> minutesOf) {
        this.colleagues = colleagues;
        this.responsible = responsible;
        this.minutesOf = minutesOf;
        colleagues.forEach(colleague -> load.put(colleague.id(), colleague.minutes()));
    }

    /** Nothing may stay where it is: where all are at their goals, who has the least gets more. */
    FairShare beyondGoals() {
        beyondGoals = true;
        return this;
    }

    /** A choice for each task, in the order of their deadlines. */
    List<Choice> share(Collection<WorkItem> work) {
        return work.stream()
                .sorted(Comparator.comparing(WorkItem::due).thenComparing(WorkItem::taskId))
                .map(this::choose)
                .toList();
    }

    /** What becomes of it when the leder himself says to whom: the same borders hold, save the goal. */
    List<Choice> give(Collection<WorkItem> work, Colleague to) {
        return work.stream()
                .sorted(Comparator.comparing(WorkItem::due).thenComparing(WorkItem::taskId))
                .map(one -> given(one, to))
                .toList();
    }

    private Choice given(WorkItem work, Colleague to) {
        var refusal = refusal(work, List.of(to));
        if (refusal != null) return nobody(work, refusal);
        return to.id().equals(work.owner()) ? choice(work, to, Choice.Why.HAS_IT) : taken(work, to, Choice.Why.CHOSEN);
    }

    private Choice choose(WorkItem work) {
        var refusal = refusal(work, colleagues);
        if (refusal != null) return nobody(work, refusal);
        var fit = colleagues.stream().filter(colleague -> fits(work, colleague)).toList();
        var room = fit.stream()
                .filter(colleague ->
                        load.getOrDefault(colleague.id(), 0) + minutesOf.applyAsInt(work) <= colleague.goal())
                .toList();
        if (room.isEmpty() && beyondGoals) room = fit;
        if (room.isEmpty()) return nobody(work, Choice.Why.ALL_AT_GOAL);
        for (Colleague colleague : room)
            if (handles(work, colleague)) return taken(work, colleague, Choice.Why.RESPONSIBLE);
        var known = only(
                room, colleague -> onCase.getOrDefault(work.caseId(), Set.of()).contains(colleague.id()));
        if (!known.isEmpty()) return taken(work, least(known), Choice.Why.SAME_CASE);
        for (Colleague full : fit) if (handles(work, full)) return takenInstead(work, nearest(work, room), full);
        var near = only(room, colleague -> colleague.servesDistrictOf(work));
        if (!near.isEmpty()) return taken(work, least(near), Choice.Why.DISTRICT);
        return taken(work, least(room), Choice.Why.LEAST_WORK);
    }

    /** Who serves the district goes before who has the least. */
    private Colleague nearest(WorkItem work, List<Colleague> room) {
        var near = only(room, colleague -> colleague.servesDistrictOf(work));
        return least(near.isEmpty() ? room : near);
    }

    /** Which border keeps the work from all of them; null when somebody fits. */
    private static Choice.@Nullable Why refusal(WorkItem work, Collection<Colleague> among) {
        var left = only(among, colleague -> colleague.hasRoleFor(work));
        if (left.isEmpty()) return Choice.Why.NOBODY_HAS_ROLE;
        left = only(left, colleague -> !colleague.isKeptOff(work));
        if (left.isEmpty()) return Choice.Why.KEPT_OFF;
        left = only(left, colleague -> colleague.reaches(work) && colleague.mayRead(work));
        if (left.isEmpty()) return Choice.Why.OUT_OF_REACH;
        return only(left, Colleague::isHere).isEmpty() ? Choice.Why.ALL_AWAY : null;
    }

    private static boolean fits(WorkItem work, Colleague colleague) {
        return colleague.hasRoleFor(work)
                && !colleague.isKeptOff(work)
                && colleague.reaches(work)
                && colleague.mayRead(work)
                && colleague.isHere();
    }

    private boolean handles(WorkItem work, Colleague colleague) {
        return responsible.getOrDefault(work.caseId(), Map.of()).entrySet().stream()
                .anyMatch(one -> one.getValue().equals(colleague.id())
                        && (work.roles().isEmpty()
                                || work.roles().contains(one.getKey().id())));
    }

    private Colleague least(List<Colleague> among) {
        return among.stream()
                .min(Comparator.comparingDouble((Colleague colleague) ->
                                load.getOrDefault(colleague.id(), 0) / (double) Math.max(1, colleague.goal()))
                        .thenComparing(Colleague::name)
                        .thenComparing(colleague -> colleague.id().value()))
                .orElseThrow();
    }

    private Choice taken(WorkItem work, Colleague colleague, Choice.Why why) {
        var choice = choice(work, colleague, why);
        load.merge(colleague.id(), choice.minutes(), Integer::sum);
        onCase.computeIfAbsent(work.caseId(), id -> new HashSet<>()).add(colleague.id());
        return choice;
    }

    /** The leder is told why it is not the one who handles the case. */
    private Choice takenInstead(WorkItem work, Colleague colleague, Colleague full) {
        var taken = taken(work, colleague, Choice.Why.INSTEAD);
        var args = new ArrayList<>(taken.args());
        args.add(full.name());
        return new Choice(work, taken.to(), taken.minutes(), taken.why(), args);
    }

    private Choice choice(WorkItem work, Colleague colleague, Choice.Why why) {
        return new Choice(
                work,
                colleague.id(),
                minutesOf.applyAsInt(work),
                why,
                List.of(colleague.name(), load.getOrDefault(colleague.id(), 0), colleague.goal()));
    }

    private Choice nobody(WorkItem work, Choice.Why why) {
        return new Choice(work, null, minutesOf.applyAsInt(work), why, List.of());
    }

    private static List<Colleague> only(Collection<Colleague> among, Predicate<Colleague> which) {
        return new ArrayList<>(among.stream().filter(which).toList());
    }
}
