package dk.brobygger.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's teams, and which part of it each serves. */
@Service
@Transactional
public class TeamDesk {

    private final Teams teams;
    private final Districts districts;
    private final Accounts accounts;

    TeamDesk(Teams teams, Districts districts, Accounts accounts) {
        this.teams = teams;
        this.districts = districts;
        this.accounts = accounts;
    }

    /** Founds a team, or gives the one of that id this name. */
    @RolesAllowed({Staff.ADMINISTRATOR, Staff.SYSTEM})
    public void found(TeamId id, String name) {
        teams.findById(id.value())
                .ifPresentOrElse(team -> team.rename(name), () -> teams.saveAndFlush(new Team(id, name)));
    }

    /** Lets a team serve a district; a district of that id becomes this one. */
    @RolesAllowed({Staff.ADMINISTRATOR, Staff.SYSTEM})
    public void serve(DistrictFacts district) {
        districts
                .findById(district.id().value())
                .ifPresentOrElse(known -> known.become(district), () -> districts.saveAndFlush(new District(district)));
    }

    /** Every team, by name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<TeamFacts> teams() {
        return teams.findAllByOrderByName().stream().map(Team::facts).toList();
    }

    /** Every district, by name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<DistrictFacts> districts() {
        return districts.findAllByOrderByName().stream().map(District::facts).toList();
    }

    /** The district of an address; empty when nobody serves it, or it is no Danish postal code. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<DistrictFacts> districtOf(@Nullable String postalCode) {
        return postalCode == null || !postalCode.strip().matches("\\d{4}")
                ? Optional.empty()
                : districts.around(Integer.parseInt(postalCode.strip())).map(District::facts);
    }

    /** Those of a team who work there now, by name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffMember> members(TeamId team) {
        return accounts.activeOf(team.value()).stream().map(Account::member).toList();
    }
}
