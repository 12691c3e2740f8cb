package dk.brobygger.casefile;

import dk.brobygger.identity.DistrictId;
import dk.brobygger.identity.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case at a glance.
 *
 * @param candidateName as it may be shown in lists: for a protected person a neutral text
 * @param confidential whether the candidate's name or address is protected
 * @param firstDay first day of the placement, null before there is one
 * @param weeks planned weeks of the placement, null before there is one
 * @param closedReason key of the translations
 * @param team who works the case; null while it belongs to no team
 * @param district where its company lies; null while that is not known
 */
public record CaseCard(
        CaseId id,
        String number,
        CaseKind kind,
        CaseStage stage,
        @Nullable UUID companyId,
        @Nullable String companyName,
        @Nullable UUID citizenId,
        @Nullable String candidateName,
        boolean confidential,
        @Nullable LocalDate firstDay,
        @Nullable Integer weeks,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closedReason,
        @Nullable TeamId team,
        @Nullable DistrictId district) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Week of the placement that a day lies in, counted from 1; empty outside its weeks. */
    public Optional<Integer> week(LocalDate day) {
        if (firstDay == null || weeks == null || day.isBefore(firstDay)) return Optional.empty();
        var week = (int) ChronoUnit.WEEKS.between(firstDay, day) + 1;
        return week > weeks ? Optional.empty() : Optional.of(week);
    }
}
