package dk.brobygger.rights;

import dk.brobygger.identity.DistrictId;
import dk.brobygger.identity.TeamId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One combination of what decides who may see a task; every task lies in one.
 *
 * @param roles role ids of those who may take it
 */
public record Pool(
        int id,
        Set<String> roles,
        @Nullable TeamId team,
        @Nullable DistrictId district,
        boolean confidential) {

    /** What the pool is found by. */
    record Key(String roleIds, String team, String district, boolean confidential) {

        Pool with(int id) {
            return new Pool(
                    id,
                    roleIds.isEmpty() ? Set.of() : Set.of(roleIds.split(",")),
                    team.isEmpty() ? null : new TeamId(team),
                    district.isEmpty() ? null : new DistrictId(district),
                    confidential);
        }
    }
}
