package dk.brobygger.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ways that several stories go: from nothing to a placement that has been granted. */
final class Roads {

    private Roads() {}

    /** A Monday that leaves the ten working days that a start needs. */
    static LocalDate monday(Office office) {
        return office.today().plusDays(20).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** The place is found at a company outside the partnerships, for cleaning and the canteen. */
    static Map<String, Object> toCompany(UUID company) {
        return Map.of(
                "outcome", "company",
                "companyId", company.toString(),
                "function", "Rengøring",
                "otherFunctions", "Kantine");
    }

    /** A candidate with a granted placement at the company, introduced, on the eve of the first day. */
    static Life toTheFirstDay(Office office, Town town, UUID company, String group, boolean jobReady, int hours)
            throws Exception {
        var life = begun(office, town, company, group, jobReady, hours);
        life.until("Task_CallOnFirstDay");
        return life;
    }

    /** A candidate's course, which has only begun, on its way to a placement at the company. */
    static Life begun(Office office, Town town, UUID company, String group, boolean jobReady, int hours)
            throws Exception {
        var caseId = town.placementCourse(office, town.candidate(group, jobReady));
        return new Life(office, caseId)
                .wish("Task_FindPlace", toCompany(company))
                .wish("Task_AssessMatch", Map.of("travel", "easy", "outcome", "good"))
                .wish("Task_ObtainConsent", Map.of("items", List.of("BASIC", "STRENGTHS", "WORK_CONSIDERATIONS")))
                .wish("Task_FillAgreement", terms(office, hours))
                .wish("Task_AssessExtension", Map.of("outcome", "none"));
    }

    /** Cleaning and the canteen for so many hours a week, with wages when it goes well. */
    static Map<String, Object> terms(Office office, int hours) {
        var terms = new HashMap<String, Object>();
        terms.put("weeklyHours", hours);
        terms.put("firstDay", monday(office).toString());
        terms.put("wagesExpected", "yes");
        terms.put("functions.0.name", "Rengøring");
        terms.put("functions.1.name", "Kantine");
        return terms;
    }
}
