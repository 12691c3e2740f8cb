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
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The courses of the demo municipality, and the companies and people that they are about. */
@Component
@Profile("demo")
class Stories {

    private static final int FIRMS = 300;
    private static final int PEOPLE = 120;
    private static final int PARTNERS = 10;
    private static final int PLACEMENTS = 20;
    private static final int UNTAKEN = 4;

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
        for (var person : town.people(PEOPLE)) people.add(Life.as(Role.SAGSBEHANDLER, () -> register(person)));

        var stories = new ArrayList<Story>();
        for (int i = 0; i < PARTNERS; i++) stories.add(partnership(i, firstDay.plusDays(2L * i), firms.get(i * 7)));
        stories.addAll(otherContacts(today, firms));
        long lived = ChronoUnit.DAYS.between(firstDay, today);
        for (int i = 0; i < PLACEMENTS; i++) {
            // The first begin when the first partners have places, the last one a few days ago.
            var begins = firstDay.plusDays(49 + i * (lived - 52) / PLACEMENTS);
            var story = placement(100 + i, begins, people.get(i * 3), firms.get(200 + i));
            // What comes to a halt is what is overdue today.
            if (i % 3 == 1) story.haltsOn(today.minusDays(2 + i % 12));
            stories.add(story);
        }
        for (int i = 0; i < UNTAKEN; i++) stories.addAll(untaken(today, i, firms.get(160 + i), people.get(80 + i)));
        return stories;
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
                contact(25, today.minusDays(9), firms.get(136), Map.of("outcome", "MEETING"))
                        .haltsOn(today.minusDays(8)),
                contact(26, today.minusDays(4), firms.get(143), Map.of("outcome", "MEETING")),
                contact(27, today.minusDays(1), firms.get(150), Map.of("outcome", "MEETING")));
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
                                "places.0.total",
                                2 + number % 2,
                                "places.0.function",
                                List.of("Rengøring", "Kantine", "Lager", "Grønne opgaver")
                                        .get(number % 4),
                                "places.0.weeklyHoursFrom",
                                6,
                                "places.0.weeklyHoursTo",
                                20));
    }

    private Story placement(int number, LocalDate begins, CitizenId person, CompanyId otherwise) {
        return new Story(number, begins, () -> Life.as(Role.JOBKONSULENT, () -> matches.start(person)))
                .answers("match-find-place", data -> somewhere(data, number, otherwise))
                .answers("match-meet-candidate", Map.of("weeklyHours", 8 + number % 5))
                .answers(
                        "establishment-agreement",
                        data -> Map.of("firstDay", mondayIn(5).toString()))
                .answers("progression-review", data -> scores(data, 4 + number % 3))
                .answers("progression-review", data -> scores(data, 5 + number % 2))
                .answers("progression-review", data -> scores(data, 6))
                .answers("progression-review", data -> scores(data, 6 + number % 3));
    }

    private LocalDate mondayIn(int weeks) {
        return LocalDate.now(clock).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
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
