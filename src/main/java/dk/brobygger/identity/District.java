package dk.brobygger.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A range of postal codes and the team that serves it. */
@Entity
@Table(name = "district")
class District {

    @Id
    private String id;

    private String name;
    private int postalFrom;
    private int postalTo;

    @Column(name = "team_id")
    private String team;

    protected District() {}

    District(DistrictFacts facts) {
        this.id = facts.id().value();
        become(facts);
    }

    final void become(DistrictFacts facts) {
        name = facts.name();
        postalFrom = facts.postalFrom();
        postalTo = facts.postalTo();
        team = facts.team().value();
    }

    DistrictFacts facts() {
        return new DistrictFacts(new DistrictId(id), name, postalFrom, postalTo, new TeamId(team));
    }
}
