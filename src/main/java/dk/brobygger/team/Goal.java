package dk.brobygger.team;

import dk.brobygger.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How much open work somebody should have at most. */
@Entity
@Table(name = "team_goal")
class Goal {

    /** Where nothing is set: twenty hours, some forty steps of the usual half hour. */
    static final int USUAL_MINUTES = 20 * 60;

    private static final int MOST_HOURS = 200;

    @Id
    private String username;

    private int minutes;
    private String setBy;
    private Instant setAt;

    protected Goal() {}

    Goal(UserId whose) {
        this.username = whose.value();
    }

    /** @throws TeamRejection if nobody could work so little or so much */
    void is(int hours, UserId by, Instant now) {
        if (hours < 1 || hours > MOST_HOURS) throw new TeamRejection(TeamRejection.Reason.GOAL_OUT_OF_RANGE).at("goal");
        minutes = hours * 60;
        setBy = by.value();
        setAt = now;
    }

    UserId whose() {
        return new UserId(username);
    }

    int minutes() {
        return minutes;
    }
}
