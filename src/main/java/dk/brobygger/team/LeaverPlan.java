package dk.brobygger.team;

import dk.brobygger.casefile.CaseHeld;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.casefile.ResponsibilityDesk;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.deputy.StaffAbsenceFacts;
import dk.brobygger.identity.Belongings;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.team.LeaverItem.Kind;
import dk.brobygger.views.Urgency;
import dk.brobygger.workload.StepKey;
import dk.brobygger.workload.WorkItem;
import dk.brobygger.workload.WorkloadDesk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Plans where everything of a leaver goes: first the cases are shared out, each with the work that it brings; its tasks
 * follow their case. What fits nobody goes to the group.
 */
@Component
class LeaverPlan {

    private static final String GROUP = "team.leaver.why.GROUP";
    private static final String ENDS = "team.leaver.why.ENDS";

    private final MoveDesk moves;
    private final WorkloadDesk work;
    private final ResponsibilityDesk responsibilities;
    private final DeputyDesk deputies;
    private final ConflictDesk conflicts;
    private final List<Belongings> belongings;
    private final CurrentUser user;

    LeaverPlan(
            MoveDesk moves,
            WorkloadDesk work,
            ResponsibilityDesk responsibilities,
            DeputyDesk deputies,
            ConflictDesk conflicts,
            ObjectProvider<Belongings> belongings,
            CurrentUser user) {
        this.moves = moves;
        this.work = work;
        this.responsibilities = responsibilities;
        this.deputies = deputies;
        this.conflicts = conflicts;
        this.belongings = belongings.stream().toList();
        this.user = user;
    }

    List<LeaverItem> of(StaffMember leaver, @Nullable UserId to) {
        var among = among(leaver, to);
        var tasks = work.everythingOf(leaver.id());
        var expected = new ExpectedMinutes(work.expectedMinutes());
        var minutesOfCase =
                tasks.stream().collect(Collectors.groupingBy(WorkItem::caseId, Collectors.summingInt(expected::of)));
        var held = responsibilities.heldBy(leaver.id());
        var asWork = held.stream().map(LeaverPlan::asWork).toList();
        var cases = share(
                asWork,
                new FairShare(
                        among, Map.of(), one -> minutesOfCase.getOrDefault(one.caseId(), WorkloadDesk.USUAL_MINUTES)),
                among,
                to);
        var share = share(tasks, new FairShare(among, newHands(tasks, cases, leaver.id()), expected::of), among, to);
        var items = new ArrayList<LeaverItem>();
        cases.forEach(choice -> items.add(caseItem(choice)));
        share.forEach(choice -> items.add(taskItem(choice)));
        deputies.leaningOn(leaver.id()).forEach(absence -> items.add(deputyItem(absence, among)));
        deputies.of(leaver.id()).forEach(absence -> items.add(absenceItem(absence)));
        belongings.forEach(kept -> kept.of(leaver.id()).forEach(one -> items.add(otherItem(kept, one, among))));
        return items;
    }

    private static List<Choice> share(
            List<WorkItem> work, FairShare share, List<Colleague> among, @Nullable UserId to) {
        return to == null || among.isEmpty() ? share.beyondGoals().share(work) : share.give(work, among.get(0));
    }

    private List<Colleague> among(StaffMember leaver, @Nullable UserId to) {
        var team = leaver.teamId();
        if (team == null) return List.of();
        return moves.colleagues(team).stream()
                .filter(colleague -> !colleague.id().equals(leaver.id()))
                .filter(colleague -> to == null || colleague.id().equals(to))
                .toList();
    }

    /** A case as something that one can be given: one task of the role that the leaver handled it in. */
    private static WorkItem asWork(CaseHeld held) {
        var card = held.card();
        return new WorkItem(
                card.id() + "/" + held.role().id(),
                card.number(),
                new StepKey("", ""),
                card.id(),
                card.number(),
                Stream.of(card.candidateName(), card.companyName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                Set.of(held.role().id()),
                card.confidential(),
                card.openedAt(),
                Urgency.LATER,
                null,
                card.team(),
                card.district());
    }

    /** Who handles each case once it is handed over. */
    private Map<CaseId, Map<Role, UserId>> newHands(Collection<WorkItem> tasks, List<Choice> cases, UserId leaver) {
        var hands = new HashMap<>(
                responsibilities.of(tasks.stream().map(WorkItem::caseId).toList()));
        for (Choice choice : cases) {
            var roles = new EnumMap<Role, UserId>(Role.class);
            roles.putAll(hands.getOrDefault(choice.work().caseId(), Map.of()));
            roles.values().removeIf(leaver::equals);
            var to = choice.to();
            if (to != null) choice.work().roles().forEach(id -> Role.of(id).ifPresent(role -> roles.put(role, to)));
            hands.put(choice.work().caseId(), roles);
        }
        return hands;
    }

    private LeaverItem caseItem(Choice choice) {
        var one = choice.work();
        return item(Kind.CASE, one.taskId(), one.caseNumber(), who(one), choice, one);
    }

    private LeaverItem taskItem(Choice choice) {
        var one = choice.work();
        var detail = who(one);
        return item(Kind.TASK, one.taskId(), one.name(), detail.isBlank() ? one.caseNumber() : detail, choice, one);
    }

    /** Who runs the installation reads no names, and nobody those of a case that he is kept off. */
    private String who(WorkItem one) {
        return user.has(Role.LEDER) && !conflicts.isExcluded(one.caseId(), user.id()) ? one.who() : "";
    }

    private static LeaverItem item(Kind kind, String id, String title, String detail, Choice choice, WorkItem work) {
        var key = choice.to() == null ? GROUP : choice.why().messageKey();
        return new LeaverItem(kind, id, title, false, detail, choice.to(), key, choice.args(), work);
    }

    private static LeaverItem deputyItem(StaffAbsenceFacts absence, List<Colleague> among) {
        var plan = absence.plan();
        var to = among.stream()
                .filter(Colleague::isHere)
                .filter(one -> !one.id().equals(plan.absent()))
                .filter(one -> plan.role() == null || one.roles().contains(plan.role()))
                .findFirst();
        return new LeaverItem(
                Kind.DEPUTY,
                absence.id().toString(),
                "team.leaver.deputy",
                true,
                plan.absent().value(),
                to.map(Colleague::id).orElse(null),
                to.isPresent() ? "team.leaver.why.DEPUTY" : "team.leaver.why.NO_DEPUTY",
                List.of(),
                absence);
    }

    private static LeaverItem absenceItem(StaffAbsenceFacts absence) {
        return new LeaverItem(
                Kind.ABSENCE, absence.id().toString(), "team.leaver.absence", true, "", null, ENDS, List.of(), absence);
    }

    private LeaverItem otherItem(Belongings kept, Belongings.Belonging one, List<Colleague> among) {
        var colleagues = among.stream().map(Colleague::id);
        var wanted = user.has(Role.LEDER) && among.size() != 1
                ? Stream.concat(Stream.of(user.id()), colleagues)
                : Stream.concat(colleagues, Stream.of(user.id()));
        var to = wanted.filter(colleague -> kept.suits(one, colleague)).findFirst();
        return new LeaverItem(
                Kind.OTHER,
                kept.titleKey() + "/" + one.id(),
                kept.titleKey(),
                true,
                one.name(),
                to.orElse(null),
                to.isEmpty()
                        ? "team.leaver.why.NOBODY"
                        : to.get().equals(user.id()) ? "team.leaver.why.OTHER" : "team.leaver.why.SUITS",
                List.of(),
                one);
    }
}
