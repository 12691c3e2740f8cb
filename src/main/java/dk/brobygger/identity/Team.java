package dk.brobygger.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A group of colleagues who share work. */
@Entity
@Table(name = "team")
class Team {

    @Id
    private String id;

    private String name;

    protected Team() {}

    Team(TeamId id, String name) {
        this.id = id.value();
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    TeamId id() {
        return new TeamId(id);
    }

    String name() {
        return name;
    }

    TeamFacts facts() {
        return new TeamFacts(id(), name);
    }
}
