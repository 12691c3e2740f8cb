package dk.brobygger.progression;

import dk.brobygger.law.Ruling;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One work function in one review: its scores and what they led to. */
@Embeddable
class ReviewedFunction {

    private UUID functionId;
    private int score;
    private int mentorScore;
    private int ownScore;
    private String seen;
    private String nextGoal;
    private boolean readyForWages;
    private boolean extraFollowUp;
    private String reason;
    private String ruleId;
    private int ruleVersion;

    protected ReviewedFunction() {}

    ReviewedFunction(Rating rating, Ruling gate) {
        functionId = rating.function();
        score = rating.score();
        mentorScore = rating.mentorScore();
        ownScore = rating.ownScore();
        seen = rating.seen().strip();
        nextGoal = rating.nextGoal().strip();
        readyForWages = gate.flag("readyForWages");
        extraFollowUp = gate.flag("extraFollowUp");
        reason = gate.reason();
        ruleId = gate.ruleId();
        ruleVersion = gate.version();
    }

    UUID functionId() {
        return functionId;
    }

    int score() {
        return score;
    }

    boolean isReadyForWages() {
        return readyForWages;
    }

    boolean needsExtraFollowUp() {
        return extraFollowUp;
    }

    String reason() {
        return reason;
    }

    String nextGoal() {
        return nextGoal;
    }

    FunctionProgress.Point at(int week) {
        return new FunctionProgress.Point(week, score, mentorScore, ownScore);
    }
}
