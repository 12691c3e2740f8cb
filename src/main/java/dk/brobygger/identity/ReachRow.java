package dk.brobygger.identity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One district of somebody's reach, or the reach without any. */
record ReachRow(
        @Nullable String team, Sight sight, @Nullable String district) {

    static Reach reach(List<ReachRow> rows) {
        if (rows.isEmpty()) return Reach.NONE;
        var team = rows.get(0).team();
        return new Reach(
                team == null ? null : new TeamId(team),
                rows.get(0).sight(),
                rows.stream()
                        .map(ReachRow::district)
                        .filter(Objects::nonNull)
                        .map(DistrictId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
