package dk.brobygger.partnership;

import dk.brobygger.place.PromisedPlace;
import java.time.LocalDate;
import java.util.List;

/** What both parties change for the next year, recorded on the company's behalf. */
public record YearChanges(
        String text,
        int goalCourses,
        int goalJobs,
        List<PromisedPlace> newPlaces,
        String agreedWith,
        String agreedHow,
        LocalDate agreedOn) {}
