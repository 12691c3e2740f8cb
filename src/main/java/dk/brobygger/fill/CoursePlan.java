package dk.brobygger.fill;

import java.util.Random;

/**
 * What becomes of one course, the same for the same number: when it begins, how far it goes, and whether somebody has
 * it or its team's inbox does.
 *
 * @param daysAgo when it begins; most are so young that their first step is due now or soon
 * @param daysAhead when the contact is planned; 0 for at once
 * @param steps that are answered
 */
record CoursePlan(int number, Kind kind, int daysAgo, int daysAhead, int steps, boolean isFree) {

    enum Kind {
        /** With a company, on its way. */
        COMPANY,
        /** A company that said no. */
        ENDED,
        /** A candidate's. */
        PLACEMENT
    }

    private static final int STEPS_TO_A_NO = 3;

    /** Of twenty courses, how many steps each has behind it. */
    private static final int[] STEPS = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4, 7};

    static CoursePlan ended(int number) {
        var dice = new Random(number * 31L + 7);
        return new CoursePlan(number, Kind.ENDED, 35 + 7 * dice.nextInt(8), 0, STEPS_TO_A_NO, false);
    }

    static CoursePlan underWay(int number) {
        var dice = new Random(number * 31L + 5);
        var kind = dice.nextInt(20) < 9 ? Kind.PLACEMENT : Kind.COMPANY;
        boolean isOld = dice.nextInt(5) == 0;
        int daysAgo = isOld ? 8 + 4 * dice.nextInt(6) : dice.nextInt(7);
        int daysAhead = kind == Kind.COMPANY && !isOld && dice.nextInt(2) == 0 ? 3 + dice.nextInt(60) : 0;
        return new CoursePlan(
                number, kind, daysAgo, daysAhead, STEPS[dice.nextInt(STEPS.length)], dice.nextInt(20) < 7);
    }

    /** The same a step earlier: for one whose last step was refused. */
    CoursePlan oneStepLess() {
        return new CoursePlan(number, kind, daysAgo, daysAhead, steps - 1, isFree);
    }
}
