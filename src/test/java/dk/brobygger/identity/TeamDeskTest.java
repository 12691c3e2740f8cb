package dk.brobygger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseKind;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class TeamDeskTest {

    @Autowired
    TeamDesk teams;

    @Autowired
    IdentityDesk identity;

    @Autowired
    CaseDesk cases;

    @Test
    void a_postal_code_tells_the_district_and_the_team() throws Exception {
        assertThat(as(() -> teams.districtOf("5600")).map(DistrictFacts::team)).contains(new TeamId("syd"));
        assertThat(as(() -> teams.districtOf(" 5750 ")).map(DistrictFacts::team))
                .contains(new TeamId("nord"));
        assertThat(as(() -> teams.districtOf("8000"))).isEmpty();
        assertThat(as(() -> teams.districtOf("SW1A 1AA"))).isEmpty();
        assertThat(as(() -> teams.districtOf(null))).isEmpty();
    }

    @Test
    void a_case_belongs_to_its_openers_team_until_its_district_is_known() throws Exception {
        var caseId = as(() -> cases.open(CaseKind.COMPANY_COURSE));
        assertThat(as(() -> cases.card(caseId)).team()).isEqualTo(new TeamId("nord"));

        as(() -> {
            cases.liesIn(caseId, "5600");
            cases.liesIn(caseId, "8000");
            return null;
        });

        assertThat(as(() -> cases.card(caseId)).team()).isEqualTo(new TeamId("syd"));
        assertThat(as(() -> cases.card(caseId)).district()).isEqualTo(new DistrictId("faaborg"));
    }

    @Test
    void reach_is_the_team_its_districts_and_what_belongs_to_nobody() {
        var nord = new TeamId("nord");
        var syd = new TeamId("syd");
        var faaborg = new DistrictId("faaborg");
        var own = new Reach(nord, Sight.TEAM, Set.of());

        assertThat(own.covers(nord, null)).isTrue();
        assertThat(own.covers(null, null)).isTrue();
        assertThat(own.covers(syd, faaborg)).isFalse();
        assertThat(new Reach(nord, Sight.TEAM, Set.of(faaborg)).covers(syd, faaborg))
                .isTrue();
        assertThat(new Reach(nord, Sight.ALL, Set.of()).covers(syd, faaborg)).isTrue();
    }

    @Test
    void a_teams_members_are_known() throws Exception {
        assertThat(as(() -> teams.members(new TeamId("syd"))))
                .extracting(member -> member.id().value())
                .contains("omar", "line", "birgit");
        assertThat(as(() -> identity.reachOf(new UserId("nobody")))).isEqualTo(Reach.NONE);
    }

    private static <T> T as(Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId("jobkonsulent"), List.of(Role.JOBKONSULENT), deed);
    }
}
