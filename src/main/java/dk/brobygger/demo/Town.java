package dk.brobygger.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * The companies and people of the demo municipality, all invented, the same every time. Their numbers have the right form
 * and lie where the registers give out none: CVR and P numbers begin with 99, CPR numbers are replacement numbers.
 */
public class Town {

    /**
     * A company.
     *
     * @param employees in ordinary work, all units
     */
    public record Firm(
            String cvr,
            String name,
            boolean isPublic,
            String industry,
            String industryText,
            String street,
            String postalCode,
            String city,
            int employees,
            String phone,
            String email,
            String contact,
            List<Unit> units) {}

    /** A production unit. */
    public record Unit(String pNumber, String name, String street, String postalCode, String city, BigDecimal fte) {}

    /**
     * A candidate to be.
     *
     * @param targetGroup number in LAB § 6
     */
    public record Person(
            String cpr,
            String givenName,
            String familyName,
            String street,
            String postalCode,
            String city,
            String phone,
            String email,
            String targetGroup,
            boolean jobReady,
            boolean confidential) {}

    private static final String OURS = "Faaborg-Midtfyn";
    private static final Set<String> NEIGHBOURS = Set.of("Assens", "Svendborg", "Odense", "Nyborg");

    private record Place(String code, String city) {}

    /** Nine thousand people of one day of birth; each further town has days of its own. */
    private static final int OF_ONE_DAY = 9_000;

    private static final int DAYS_OF_A_TOWN = 200;

    private final int number;
    private final Random random;
    private final Set<String> taken = new HashSet<>();
    private final List<Place> ours = new ArrayList<>();
    private final List<Place> around = new ArrayList<>();
    private int nextCvr;
    private long nextUnit;

    Town() {
        this(0);
    }

    /** @param number 0 is the demo's town; another number, up to 3, another town with other companies and people */
    public Town(int number) {
        this.number = number;
        this.random = new Random(20260101 + number);
        this.nextCvr = 9_900_100 + number * 24_000;
        this.nextUnit = 9_900_000_100L + number * 1_000_000L;
        var file = new ClassPathResource("register/postnumre.csv");
        try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",")).forEach(cells -> {
                var place = new Place(cells[0], cells[1]);
                if (cells[3].equals(OURS) && !cells[1].endsWith("ø")) ours.add(place);
                if (NEIGHBOURS.contains(cells[3])) around.add(place);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The next companies. */
    public List<Firm> firms(int count) {
        var firms = new ArrayList<Firm>();
        while (firms.size() < count) firms.add(firm());
        return firms;
    }

    /** The first people. */
    public List<Person> people(int count) {
        return people(0, count);
    }

    /** @param first number of the first of them; everybody has one */
    public List<Person> people(int first, int count) {
        var people = new ArrayList<Person>();
        while (people.size() < count) people.add(person(first + people.size()));
        return people;
    }

    /** The companies as a spreadsheet, one row for each production unit. */
    public static String spreadsheet(List<Firm> firms) {
        var rows =
                new StringBuilder("CVR-nummer;Navn;P-nummer;P-enhed;Adresse;Postnummer;By;Branchekode;Branche;Ansatte;"
                        + "Årsværk;Telefon;Mail;Sektor\n");
        for (var firm : firms)
            for (var unit : firm.units())
                rows.append(String.join(
                                ";",
                                firm.cvr(),
                                firm.name(),
                                unit.pNumber(),
                                unit.name(),
                                unit.street(),
                                unit.postalCode(),
                                unit.city(),
                                firm.industry(),
                                firm.industryText(),
                                String.valueOf(firm.employees()),
                                unit.fte().toString().replace('.', ','),
                                firm.phone(),
                                firm.email(),
                                firm.isPublic() ? "offentlig" : "privat"))
                        .append('\n');
        return rows.toString();
    }

    private Firm firm() {
        var trade = trade();
        // A fifth of the places lies beyond the municipality's border.
        var place = oneOf(random.nextInt(5) == 0 ? around : ours);
        var name = oneOf(List.of(trade.names())).formatted(place.city().replace(" ", "-"));
        if (!taken.add(name)) name = name + " " + oneOf(TownNames.FAMILY);
        while (!taken.add("#" + name)) name = name + " " + oneOf(TownNames.STREETS);
        var form = trade.isPublic()
                ? "Primærkommune"
                : oneOf(List.of("ApS", "ApS", "A/S", "I/S", "Enkeltmandsvirksomhed"));
        var street = street();
        int unitCount = random.nextInt(9) == 0 ? 2 : 1;
        var units = new ArrayList<Unit>();
        double all = 0;
        for (int i = 0; i < unitCount; i++) {
            var fte = fte();
            all += fte.doubleValue();
            units.add(new Unit(
                    String.valueOf(nextUnit++),
                    i == 0 ? name : name + ", afdeling " + (i + 1),
                    i == 0 ? street : street(),
                    place.code(),
                    place.city(),
                    fte));
        }
        var contact = oneOf(TownNames.GIVEN) + " " + oneOf(TownNames.FAMILY);
        var domain = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ö", "o")
                .replaceAll("[^a-z0-9]+", "-");
        return new Firm(
                cvr(),
                (form.equals("ApS") || form.equals("A/S") ? name + " " + form : name) + " (TEST)",
                trade.isPublic(),
                trade.industry(),
                trade.text(),
                street,
                place.code(),
                place.city(),
                (int) Math.max(1, Math.round(all * 1.15)),
                phone(),
                "kontakt@" + domain + ".example",
                contact,
                List.copyOf(units));
    }

    private Person person(int number) {
        var place = oneOf(ours);
        int group = random.nextInt(100);
        var targetGroup = group < 30 ? "1" : group < 70 ? "2" : group < 80 ? "3" : group < 90 ? "7" : "5";
        var given = oneOf(TownNames.GIVEN);
        var family = oneOf(TownNames.FAMILY);
        return new Person(
                cpr(number),
                given,
                family,
                street(),
                place.code(),
                place.city(),
                phone(),
                "%s.%d@eksempel.example".formatted(given.toLowerCase(Locale.ROOT), number),
                targetGroup,
                targetGroup.equals("1") || targetGroup.equals("2") && random.nextInt(3) == 0,
                number % 29 == 7);
    }

    private TownNames.Trade trade() {
        int at = random.nextInt(
                TownNames.TRADES.stream().mapToInt(TownNames.Trade::share).sum());
        for (var trade : TownNames.TRADES) if ((at -= trade.share()) < 0) return trade;
        return TownNames.TRADES.get(0);
    }

    /** Ordinary full-time equivalents of one unit; hosts of placements are seldom the very smallest. */
    private BigDecimal fte() {
        int dice = random.nextInt(100);
        int whole = dice < 15
                ? 2 + random.nextInt(3)
                : dice < 45
                        ? 5 + random.nextInt(5)
                        : dice < 75
                                ? 10 + random.nextInt(10)
                                : dice < 95 ? 20 + random.nextInt(30) : 50 + random.nextInt(200);
        return BigDecimal.valueOf(whole * 10L + random.nextInt(10), 1);
    }

    /** The next number whose check digit holds (modulus 11). */
    private String cvr() {
        int[] weights = {2, 7, 6, 5, 4, 3, 2};
        while (true) {
            var digits = String.valueOf(nextCvr++);
            int sum = 0;
            for (int i = 0; i < weights.length; i++) sum += weights[i] * (digits.charAt(i) - '0');
            int check = (11 - sum % 11) % 11;
            if (check < 10) return digits + check;
        }
    }

    /** A replacement number (erstatningsnummer): the day of birth is above 60, so it can be nobody's. */
    private String cpr(int number) {
        if (this.number > 0) {
            int day = number / OF_ONE_DAY + this.number * DAYS_OF_A_TOWN;
            return "%02d%02d%02d%04d"
                    .formatted(61 + day % 28, 1 + day / 28 % 12, 60 + day / 336 % 40, 1000 + number % OF_ONE_DAY);
        }
        return "%02d%02d%02d%04d"
                .formatted(61 + random.nextInt(28), 1 + random.nextInt(12), 60 + random.nextInt(40), 1000 + number);
    }

    private String street() {
        return oneOf(TownNames.STREETS) + " " + (1 + random.nextInt(98));
    }

    private String phone() {
        return "+45%08d".formatted(20_000_000 + random.nextInt(9_999_999));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
