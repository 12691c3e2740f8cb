package dk.brobygger.team;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.Reach;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.workload.WorkItem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be given work.
 *
 * @param minutes expected of the open work that one has already
 * @param goal how many minutes one should have at most
 * @param awayUntil last day of an absence today; null for one who is here
 * @param closedCases cases that a conflict of interest keeps one off
 */
public record Colleague(
        UserId id,
        String name,
        Set<Role> roles,
        Reach reach,
        int minutes,
        int goal,
        @Nullable LocalDate awayUntil,
        Set<CaseId> closedCases) {

    boolean isHere() {
        return awayUntil == null;
    }

    boolean hasRoleFor(WorkItem work) {
        return work.roles().isEmpty()
                || !Collections.disjoint(
                        work.roles(), roles.stream().map(Role::id).collect(Collectors.toSet()));
    }

    boolean isKeptOff(WorkItem work) {
        return closedCases.contains(work.caseId());
    }

    /** Who does not read the cases of protected persons can't do their steps. */
    boolean mayRead(WorkItem work) {
        return !work.confidential() || roles.stream().anyMatch(role -> role.readsProtected() && role != Role.REVISOR);
    }

    boolean reaches(WorkItem work) {
        return reach.covers(work.team(), work.district());
    }

    boolean servesDistrictOf(WorkItem work) {
        return work.district() != null && reach.districts().contains(work.district());
    }
}
