package dk.brobygger.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.DistrictId;
import dk.brobygger.identity.Reach;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadsTest {

    static final CaseId CASE = new CaseId(UUID.randomUUID());
    static final Pool NORTH = new Pool.Key("jobkonsulent", "nord", "nord-b", false).with(1);
    static final Pool SOUTH = new Pool.Key("jobkonsulent", "syd", "syd-b", true).with(2);

    @Test
    void a_leder_leads_within_his_reach_also_what_is_protected() {
        var leder = rights(Role.LEDER, new Reach(new TeamId("nord"), Sight.TEAM, Set.of()), Set.of());

        assertThat(leder.leads(CASE, NORTH)).isTrue();
        assertThat(leder.leads(CASE, SOUTH)).isFalse();
        assertThat(rights(Role.LEDER, new Reach(null, Sight.TEAM, Set.of(new DistrictId("syd-b"))), Set.of())
                        .leads(CASE, SOUTH))
                .isTrue();
        assertThat(rights(Role.LEDER, new Reach(null, Sight.ALL, Set.of()), Set.of())
                        .leads(CASE, SOUTH))
                .isTrue();
    }

    @Test
    void nobody_else_leads_and_no_leder_a_case_that_he_is_kept_off() {
        var all = new Reach(null, Sight.ALL, Set.of());

        assertThat(rights(Role.JOBKONSULENT, all, Set.of()).leads(CASE, NORTH)).isFalse();
        assertThat(rights(Role.REVISOR, all, Set.of()).leads(CASE, NORTH)).isFalse();
        assertThat(rights(Role.LEDER, all, Set.of(CASE)).leads(CASE, NORTH)).isFalse();
    }

    private static Rights rights(Role role, Reach reach, Set<CaseId> excluded) {
        return new Rights(new UserId("nogen"), Set.of(role), reach, List.of(), excluded);
    }
}
