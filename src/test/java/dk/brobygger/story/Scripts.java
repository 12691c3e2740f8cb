package dk.brobygger.story;

import dk.brobygger.company.StoryCompanies;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;

/** What is answered at a step when the story wishes for more than an example. */
final class Scripts {

    private Scripts() {}

    /** A Monday that leaves the ten working days that a start needs. */
    static LocalDate firstMonday(LocalDate today) {
        return today.plusDays(20).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    static Map<String, Map<String, Object>> companySaysYes() {
        var script = new HashMap<String, Map<String, Object>>();
        script.put("Task_CallCompany", Map.of("outcome", "MEETING"));
        script.put("Task_ProposeCentre", Map.of("outcome", "MEETING"));
        script.put("Task_OfferMeeting", Map.of("outcome", "MEETING"));
        script.put("Task_HoldMeeting", Map.of("meetingResult", "HELD", "agreementWanted", "YES"));
        return script;
    }

    static Map<String, Map<String, Object>> candidateFindsWork(StoryCompanies.Settled company, LocalDate today) {
        var script = new HashMap<String, Map<String, Object>>();
        script.put(
                "Task_FindPlace",
                Map.of(
                        "outcome",
                        "company",
                        "companyId",
                        company.id().toString(),
                        "pNumber",
                        company.pNumber(),
                        "function",
                        "Rengøring",
                        "otherFunctions",
                        "Kantine"));
        script.put(
                "Task_FillAgreement",
                Map.of(
                        "wagesExpected",
                        "yes",
                        "weeklyHours",
                        15,
                        "firstDay",
                        firstMonday(today).toString()));
        script.put("Task_AssessMatch", Map.of("travel", "easy", "outcome", "good"));
        script.put("Task_HoldNegotiationMeeting", Map.of("result", "offer", "offerKind", "partTime", "offerHours", 12));
        script.put("Task_ConcludeWageAgreement", Map.of("kind", "partTime"));
        return script;
    }
}
