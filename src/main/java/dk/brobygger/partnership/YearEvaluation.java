package dk.brobygger.partnership;

import java.time.LocalDate;

/**
 * How a year went, as both parties see it.
 *
 * @param satisfaction the company's, 1-5
 * @param future RENEW, CHANGE or END
 */
public record YearEvaluation(
        LocalDate heldOn,
        String participants,
        int coursesReached,
        int jobsReached,
        int satisfaction,
        String whatWorks,
        String whatToChange,
        String future) {}
