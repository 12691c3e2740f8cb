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
    private final Contacts contacts;
    private final Happenings happenings;
    private final Clock clock;

    Stories(
            CompanyDesk companies,
            OutreachDesk outreach,
            CitizenDesk citizens,
            MatchDesk matches,
            CompanyImportDesk imports,
            Contacts contacts,
            Happenings happenings,
            Clock clock) {
        this.companies = companies;
        this.outreach = outreach;
        this.citizens = citizens;
        this.matches = matches;
        this.imports = imports;
        this.contacts = contacts;
        this.happenings = happenings;
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
        stories.addAll(contacts.from(firstDay, today, firms));
        stories.addAll(inTheirWeeks(today, forThirteen, firms));
        stories.addAll(onTheirWay(today, forFourWeeks, firms));
        stories.addAll(justBegun(today, forFourWeeks, firms));
        for (int i = 0; i < UNTAKEN; i++)
            stories.addAll(untaken(today, i, firms.get(160 + i), people.get(PEOPLE - 1 - i)));
        return stories;
    }

    /** Placements of thirteen weeks, each in another week today, and what else happens in some of them. */
    private List<Story> inTheirWeeks(LocalDate today, Deque<CitizenId> people, List<CompanyId> firms) {
        var stories = new ArrayList<Story>();
        int[] weeks = {2, 5, 6, 9, 10, 12, 13, 7, 3, 4, 8, 11};
        for (int i = 0; i < weeks.length; i++) {
            var firstDay = today.minusWeeks(weeks[i] - 1L).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            stories.add(
                    placement(100 + i, firstDay.minusDays(DAYS_BEFORE), firstDay, people.remove(), firms.get(200 + i))
                            .isDoneUntil(Workload.doneUntil(today, i)));
        }
        stories.get(6).leaves("Task_PrepareNegotiation", today.minusWeeks(3));
        stories.get(7).leaves("Task_ReviewProgression", today.minusWeeks(2));
        happenings.in(stories, today);
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
        for (int i = 0; i < begun.size(); i++) begun.get(i).isDoneUntil(Workload.doneUntil(today, i + 3));
        // What nobody has come to for weeks.
        begun.get(1).leaves("Task_HoldClarifyingMeeting", today.minusDays(20));
        begun.get(4).leaves("Task_ConfirmCompany", today.minusDays(30));
        begun.get(9).answers("wage-record-answer", noWages);
        begun.get(11).leaves("Task_CheckContract", today.minusDays(30));
        begun.get(13).leaves("Task_HoldContact", today.minusDays(40));
        begun.get(15).answers("wage-record-answer", noWages).leaves("Task_SurveyCitizen", today.minusDays(40));
        return begun;
    }

    /** Courses of the last weeks: the candidate is met, a place is looked for, an agreement is on its way. */
    private List<Story> justBegun(LocalDate today, Deque<CitizenId> people, List<CompanyId> firms) {
        var begun = new ArrayList<Story>();
        int[] daysAgo = {2, 3, 5, 6, 8, 9, 12, 13, 15, 19, 20, 22, 26, 30, 34, 38, 46, 52, 58, 62};
        for (int days : daysAgo) {
            int i = begun.size();
            var begins = today.minusDays(days);
            begun.add(placement(140 + i, begins, begins.plusDays(84), people.remove(), firms.get(230 + i))
                    .isDoneUntil(Workload.doneUntil(today, i)));
        }
        // These wait for the caseworker alone.
        for (int i = 10; i < begun.size(); i++)
            begun.get(i)
                    .isDoneUntil(today.plusMonths(2))
                    .leaves(
                            i < 16 ? "Task_ConfirmMunicipality" : "Task_MakeRuling",
                            begun.get(i).begins());
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

    private Story placement(int number, LocalDate begins, LocalDate firstDay, CitizenId person, CompanyId otherwise) {
        return new Story(
                        number,
                        begins,
                        () -> Life.as(Crew.of(number).member(Role.JOBKONSULENT), () -> matches.start(person)))
                .answers("match-find-place", data -> somewhere(data, number, otherwise))
                .answers("match-meet-candidate", Map.of("weeklyHours", 8 + number % 5))
                .answers(
                        "establishment-agreement",
                        data -> Map.of("firstDay", mondayFrom(firstDay).toString()))
                .answers("establishment-law-breach", Map.of("solution", "ruling"))
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
