package dk.brobygger.demo;

import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.citizen.NewCandidate;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.CompanyImportDesk;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.match.MatchDesk;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The courses of the demo municipality, and the companies and people that they are about. */
@Component
@Profile("demo")
class Stories {

    private static final int FIRMS = 300;
    private static final int PEOPLE = 120;
    private static final int PARTNERS = 6;
    private static final int UNTAKEN = 5;

    /** Days from the wish for a placement to its first day. */
    private static final int DAYS_BEFORE = 110;

    /** Target groups that have no right to more than four weeks. */
    private static final Set<String> SHORT_PLACEMENTS = Set.of("1", "2");

    private final CompanyDesk companies;
    private final OutreachDesk outreach;
    private final CitizenDesk citizens;
    private final MatchDesk matches;
    private final CompanyImportDesk imports;
    private final Clock clock;

    Stories(
            CompanyDesk companies,
            OutreachDesk outreach,
            CitizenDesk citizens,
            MatchDesk matches,
            CompanyImportDesk imports,
            Clock clock) {
        this.companies = companies;
        this.outreach = outreach;
        this.citizens = citizens;
        this.matches = matches;
        this.imports = imports;
        this.clock = clock;
    }

    /** Registers companies and people, and plans what becomes of them. */
    List<Story> from(LocalDate firstDay, LocalDate today) throws Exception {
        var town = new Town();
        var firms = register(town.firms(FIRMS));
        var people = new ArrayList<CitizenId>();
        var forFourWeeks = new ArrayDeque<CitizenId>();
        var forThirteen = new ArrayDeque<CitizenId>();
        for (var person : town.people(PEOPLE)) {
            var id = Life.as(Role.SAGSBEHANDLER, () -> register(person));
            people.add(id);
            // The last ones are those whose course nobody takes up.
            if (people.size() <= PEOPLE - UNTAKEN)
                (SHORT_PLACEMENTS.contains(person.targetGroup()) ? forFourWeeks : forThirteen).add(id);
        }

        var stories = new ArrayList<Story>();
        for (int i = 0; i < PARTNERS; i++) stories.add(partnership(i, firstDay.plusDays(2L * i), firms.get(i * 7)));
        stories.get(0).leaves("Task_EvaluateYear", today.minusWeeks(3));
        stories.add(partnership(8, today.minusDays(46), firms.get(8 * 7))
                .leaves("Task_DraftAgreement", today.minusDays(30)));
        stories.add(partnership(9, today.minusDays(58), firms.get(9 * 7))
                .leaves("Task_SignAgreement", today.minusDays(35)));
        stories.addAll(otherContacts(today, firms));
        stories.addAll(inTheirWeeks(today, forThirteen, firms));
        stories.addAll(onTheirWay(today, forFourWeeks, firms));
        for (int i = 0; i < UNTAKEN; i++)
            stories.addAll(untaken(today, i, firms.get(160 + i), people.get(PEOPLE - 1 - i)));
        return stories;
    }

    /** Placements of thirteen weeks, each in another week today, and what has been left undone in them. */
    private List<Story> inTheirWeeks(LocalDate today, Deque<CitizenId> people, List<CompanyId> firms) {
        var stories = new ArrayList<Story>();
        int[] weeks = {2, 5, 6, 9, 10, 12, 13, 7};
        int[] daysHalted = {4, 8, 11, 9, 13, 8, 2, 0};
        for (int i = 0; i < weeks.length; i++) {
            var firstDay = today.minusWeeks(weeks[i] - 1L).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var story =
                    placement(100 + i, firstDay.minusDays(DAYS_BEFORE), firstDay, people.remove(), firms.get(200 + i));
            if (daysHalted[i] > 0) story.haltsOn(today.minusDays(daysHalted[i]));
            stories.add(story);
        }
        stories.get(6).leaves("Task_PrepareNegotiation", today.minusWeeks(3));
        stories.get(7).leaves("Task_ReviewProgression", today.minusWeeks(2));
        return stories;
    }

    /** Courses with a placement of four weeks, before and after it, each at another step today. */
    private List<Story> onTheirWay(LocalDate today, Deque<CitizenId> people, List<CompanyId> firms) {
        var noWages = Map.<String, Object>of("answer", "rejected");
        var begun = new ArrayList<Story>();
        int[] daysAgo = {10, 24, 31, 38, 47, 56, 66, 113, 124, 160, 150, 146, 158, 170, 192, 172};
        for (int days : daysAgo) {
            int i = begun.size();
            var begins = today.minusDays(days);
            begun.add(placement(110 + i, begins, begins.plusDays(77), people.remove(), firms.get(210 + i)));
        }
        begun.get(0).leaves("Task_FindPlace", today.minusDays(9));
        begun.get(1).leaves("Task_HoldClarifyingMeeting", today.minusDays(20));
        begun.get(2).leaves("Task_WriteBrief", today.minusDays(25));
        begun.get(3).leaves("Task_FillAgreement", today.minusDays(30));
        begun.get(4).leaves("Task_ConfirmCompany", today.minusDays(30));
        begun.get(5).haltsOn(today.minusDays(9));
        begun.get(6).leaves("Task_MakeRuling", today.minusDays(30));
        begun.get(7).leaves("Task_ClosePlacement", today.minusDays(30));
        begun.get(8).leaves("Task_HoldNegotiationMeeting", today.minusDays(30));
        begun.get(9).answers("wage-record-answer", noWages).leaves("Task_SurveyCompany", today.minusDays(40));
        begun.get(10).leaves("Task_ConcludeWageAgreement", today.minusDays(30));
        begun.get(11).leaves("Task_CheckContract", today.minusDays(30));
        begun.get(12).leaves("Task_ConfirmFirstPaidDay", today.minusDays(30));
        begun.get(13).leaves("Task_HoldContact", today.minusDays(40));
        begun.get(14).leaves("Task_HoldContact", today.minusDays(16));
        begun.get(15).answers("wage-record-answer", noWages).leaves("Task_SurveyCitizen", today.minusDays(40));
        return begun;
    }

    /** Courses that somebody began for others, and that nobody has taken up. */
    private List<Story> untaken(LocalDate today, int number, CompanyId firm, CitizenId person) {
        var begins = today.minusDays(2 + 2L * number);
        return List.of(
                new Story(40 + number, begins, () -> Life.as(Role.LEDER, () -> outreach.start(firm, null, null)))
                        .haltsOn(begins),
                new Story(50 + number, begins, () -> Life.as(Role.SAGSBEHANDLER, () -> matches.start(person)))
                        .haltsOn(begins));
    }

    /** Contacts that come to something else than an agreement, or have just begun. */
    private List<Story> otherContacts(LocalDate today, List<CompanyId> firms) {
        return List.of(
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
    }

    private Story contact(int number, LocalDate begins, CompanyId firm, Map<String, Object> wish) {
        return new Story(
                        number,
                        begins,
                        () -> Life.as(Role.VIRKSOMHEDSKONSULENT, () -> outreach.start(firm, null, null)))
                .answers("company-hold-contact", wish)
                .answers("company-note-contact", wish);
    }

    private Story partnership(int number, LocalDate begins, CompanyId firm) {
        return new Story(
                        number,
                        begins,
                        () -> Life.as(Role.VIRKSOMHEDSKONSULENT, () -> outreach.start(firm, null, null)))
                .answers(
                        "partnership-draft-agreement",
                        Map.of(
                                "kind",
                                "BINDING",
                                // The first one's year is evaluated about now.
                                "noticeMonths",
                                number == 0 ? 6 : 3,
                                "places.0.total",
                                3 + number % 2,
                                "places.0.function",
                                List.of("Rengøring", "Kantine", "Lager", "Grønne opgaver")
                                        .get(number % 4),
                                "places.0.weeklyHoursFrom",
                                6,
                                "places.0.weeklyHoursTo",
                                20));
    }

    private Story placement(int number, LocalDate begins, LocalDate firstDay, CitizenId person, CompanyId otherwise) {
        return new Story(number, begins, () -> Life.as(Role.JOBKONSULENT, () -> matches.start(person)))
                .answers("match-find-place", data -> somewhere(data, number, otherwise))
                .answers("match-meet-candidate", Map.of("weeklyHours", 8 + number % 5))
                .answers(
                        "establishment-agreement",
                        data -> Map.of("firstDay", mondayFrom(firstDay).toString()))
                .answers("progression-review", data -> scores(data, 4 + number % 3))
                .answers("progression-review", data -> scores(data, 5 + number % 2))
                .answers("progression-review", data -> scores(data, 6))
                .answers("progression-review", data -> scores(data, 6 + number % 3));
    }

    /** The Monday of the planned day, or the first one that leaves time for the ruling. */
    private LocalDate mondayFrom(LocalDate planned) {
        var earliest = LocalDate.now(clock).plusWeeks(6);
        return (planned.isBefore(earliest) ? earliest : planned).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** A partner's place, another one for each course; where there is none, a company that has not been asked before. */
    private Map<String, Object> somewhere(Map<String, Object> data, int number, CompanyId otherwise) {
        if (data.get("places") instanceof List<?> places && !places.isEmpty()) {
            var place = (Map<?, ?>) places.get(number % places.size());
            return Map.of("outcome", "place", "placeId", place.get("value"));
        }
        try {
            var unit = Life.as(Role.LEDER, () -> companies.company(otherwise))
                    .units()
                    .get(0);
            return Map.of("outcome", "company", "pNumber", unit.pNumber().digits());
        } catch (Exception unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** All three rate near the same; the second function lags behind the first. */
    private static Map<String, Object> scores(Map<String, Object> data, int first) {
        var scores = new HashMap<String, Object>();
        if (data.get("functions") instanceof List<?> functions) {
            for (int row = 0; row < functions.size(); row++) {
                int score = Math.max(1, Math.min(10, first - row));
                scores.put("functions." + row + ".score", String.valueOf(score));
                scores.put("functions." + row + ".mentorScore", String.valueOf(score));
                scores.put("functions." + row + ".ownScore", String.valueOf(Math.min(10, score + 1)));
            }
        }
        return scores;
    }

    private List<CompanyId> register(List<Town.Firm> firms) throws Exception {
        return Life.as(Role.VIRKSOMHEDSKONSULENT, () -> {
            var report = imports.take(Town.spreadsheet(firms).getBytes(StandardCharsets.UTF_8));
            if (!report.imported())
                throw new IllegalStateException("the town's companies were refused: " + report.lines());
            return firms.stream()
                    .map(firm -> companies.withCvr(firm.cvr()).orElseThrow())
                    .toList();
        });
    }

    private CitizenId register(Town.Person person) {
        return citizens.register(new NewCandidate(
                person.cpr(),
                person.givenName(),
                person.familyName(),
                person.street(),
                person.postalCode(),
                person.city(),
                person.phone(),
                person.email(),
                person.targetGroup(),
                person.jobReady(),
                false,
                false,
                person.confidential()));
    }
}
