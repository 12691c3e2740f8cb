package dk.brobygger.team;

import dk.brobygger.identity.Rejection;

/** What a leder is refused. */
public class TeamRejection extends Rejection {

    public enum Reason {
        /** A team of another leder. */
        NOT_YOUR_TEAM,
        /** Something keeps the task from whom it should go to. */
        DOES_NOT_FIT,
        /** Work is moved for a reason that can be read later. */
        NO_REASON,
        /** A goal is between one hour and two hundred. */
        GOAL_OUT_OF_RANGE,
        /** Nobody hands over to the one who leaves. */
        TO_THE_LEAVER,
        /** The account stays open as long as something hangs on it. */
        STILL_HAS_WORK,
        /** One does not close one's own account. */
        OWN_ACCOUNT
    }

    private final Reason reason;

    TeamRejection(Reason reason, Object... args) {
        super("team.rejection." + reason, args);
        this.reason = reason;
    }

    /** What should go to somebody does not fit him. */
    TeamRejection(Choice choice) {
        super(choice.why().messageKey(), choice.args().toArray());
        this.reason = Reason.DOES_NOT_FIT;
    }

    public Reason reason() {
        return reason;
    }
}
