package dk.brobygger.demo;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.identity.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The courses of the demo municipality with companies: partners of long standing, and those that are being reached. */
@Component
@Profile("demo")
class Contacts {

    private static final int PARTNERS = 6;
    private static final int BEING_REACHED = 24;
    private static final List<String> OUTCOMES =
            List.of("MEETING", "MATERIAL", "MEETING", "NO_ANSWER", "MEETING", "LATER", "MEETING", "MATERIAL");

    private final OutreachDesk outreach;

    Contacts(OutreachDesk outreach) {
        this.outreach = outreach;
    }

    List<Story> from(LocalDate firstDay, LocalDate today, List<CompanyId> firms) {
        var stories = new ArrayList<Story>();
        for (int i = 0; i < PARTNERS; i++) stories.add(partnership(i, firstDay.plusDays(2L * i), firms.get(i * 7)));
        stories.get(0).leaves("Task_EvaluateYear", today.minusWeeks(3));
        stories.add(partnership(8, today.minusDays(46), firms.get(8 * 7))
                .leaves("Task_DraftAgreement", today.minusDays(30)));
        stories.add(partnership(9, today.minusDays(58), firms.get(9 * 7))
                .leaves("Task_SignAgreement", today.minusDays(35)));
        stories.addAll(others(today, firms));
        stories.addAll(beingReached(today, firms));
        return stories;
    }

    /** First contacts of the last weeks, each a few steps further than the next. */
    private List<Story> beingReached(LocalDate today, List<CompanyId> firms) {
        var stories = new ArrayList<Story>();
        for (int i = 0; i < BEING_REACHED; i++) {
            var outcome = OUTCOMES.get(i % OUTCOMES.size());
            var wish = outcome.equals("LATER")
                    ? Map.<String, Object>of(
                            "outcome", outcome, "laterOn", today.plusDays(5 + i).toString())
                    : Map.<String, Object>of("outcome", outcome);
            stories.add(contact(60 + i, today.minusDays(2 + i * 3L / 2), firms.get(60 + i), wish)
                    .isDoneUntil(Workload.doneUntil(today, i)));
        }
        return stories;
    }

    /** Contacts that come to something else than an agreement, or have just begun. */
    private List<Story> others(LocalDate today, List<CompanyId> firms) {
        var others = List.of(
                contact(
                        20,
                        today.minusWeeks(9),
                        firms.get(101),
                        Map.of("outcome", "LATER", "laterOn", today.plusDays(3).toString())),
                contact(21, today.minusWeeks(7), firms.get(108), Map.of("outcome", "NO", "nextStepKind", "NONE")),
                contact(22, today.minusWeeks(5), firms.get(115), Map.of("outcome", "OPTED_OUT")),
                contact(23, today.minusWeeks(3), firms.get(122), Map.of("outcome", "MATERIAL")),
                contact(24, today.minusWeeks(2), firms.get(129), Map.of("outcome", "NO_ANSWER")),
                contact(25, today.minusDays(26), firms.get(136), Map.of("outcome", "MEETING"))
                        .leaves("Task_SendMinutes", today.minusDays(25)),
                contact(26, today.minusDays(16), firms.get(143), Map.of("outcome", "MEETING"))
                        .leaves("Task_HoldMeeting", today.minusDays(15)),
                contact(27, today.minusDays(1), firms.get(150), Map.of("outcome", "MEETING")),
                contact(28, today.minusDays(1), firms.get(157), Map.of("outcome", "MATERIAL")));
        for (int i = 0; i < others.size(); i++) others.get(i).isDoneUntil(Workload.doneUntil(today, i));
        return others;
    }

    private Story contact(int number, LocalDate begins, CompanyId firm, Map<String, Object> wish) {
        return new Story(number, begins, () -> begin(number, firm))
                .answers("company-hold-contact", wish)
                .answers("company-note-contact", wish);
    }

    private Story partnership(int number, LocalDate begins, CompanyId firm) {
        return new Story(number, begins, () -> begin(number, firm))
                .answers(
                        "partnership-draft-agreement",
                        Map.of(
                                "kind",
                                "BINDING",
                                // The first one's year is evaluated about now.
                                "noticeMonths",
                                number == 0 ? 6 : 3,
                                "places.0.total",
                                6,
                                "places.0.function",
                                List.of("Rengøring", "Kantine", "Lager", "Grønne opgaver")
                                        .get(number % 4),
                                "places.0.weeklyHoursFrom",
                                6,
                                "places.0.weeklyHoursTo",
                                20));
    }

    private CaseId begin(int number, CompanyId firm) throws Exception {
        return Life.as(Crew.of(number).member(Role.VIRKSOMHEDSKONSULENT), () -> outreach.start(firm, null, null));
    }
}
