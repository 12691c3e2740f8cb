package dk.brobygger.fill;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is made; {@code --brobygger.fill.courses=10000} and so on.
 *
 * @param courses that are under way
 * @param openTasks further courses are begun until so many steps are open
 * @param endedCourses that came to their end, before the others
 * @param users {@code bruger1} and on, each seeing his own team's part only
 * @param companies 0: one for each ten courses
 * @param password everybody's
 * @param threads 0: two for each processor
 * @param number which filling of this database: a second one, 2, has companies and people of its own
 */
@ConfigurationProperties("brobygger.fill")
record FillOptions(
        @DefaultValue("1000") int courses,
        @DefaultValue("0") int openTasks,
        @DefaultValue("0") int endedCourses,
        @DefaultValue("200") int users,
        @DefaultValue("40") int teams,
        @DefaultValue("0") int companies,
        @DefaultValue("demo") String password,
        @DefaultValue("0") int threads,
        @DefaultValue("1") int number) {

    /** Companies of a town have numbers of their own, and those run out. */
    private static final int MOST_COMPANIES = 20_000;

    private static final int MOST_FILLINGS = 3;

    FillOptions {
        require(
                courses >= 0 && openTasks >= 0 && endedCourses >= 0,
                "courses, open-tasks and ended-courses: 0 or more");
        require(users >= 1 && teams >= 1, "users and teams: 1 or more");
        require(companies >= 0 && companies <= MOST_COMPANIES, "companies: at most " + MOST_COMPANIES);
        require(number >= 1 && number <= MOST_FILLINGS, "number: 1 to " + MOST_FILLINGS);
    }

    int companiesToMake() {
        var wanted = companies > 0 ? companies : (Math.max(courses, openTasks) + endedCourses) / 10;
        return Math.max(40, Math.min(wanted, MOST_COMPANIES));
    }

    int hands() {
        return threads > 0 ? threads : 2 * Runtime.getRuntime().availableProcessors();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException("brobygger.fill: " + otherwise);
    }
}
