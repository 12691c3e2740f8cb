package dk.brobygger.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases somebody meets in his work.
 *
 * @param team null for one without a team
 * @param districts whose cases he works on whatever their team
 */
public record Reach(@Nullable TeamId team, Sight sight, Set<DistrictId> districts) {

    /** Of one who has no account, such as a program: only what belongs to no team. */
    public static final Reach NONE = new Reach(null, Sight.TEAM, Set.of());

    /** Whether a case of this team and district lies within. */
    public boolean covers(@Nullable TeamId caseTeam, @Nullable DistrictId caseDistrict) {
        return sight == Sight.ALL
                || caseTeam == null
                || caseTeam.equals(team)
                || caseDistrict != null && districts.contains(caseDistrict);
    }
}
