package dk.brobygger.match.process;

import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyRow;
import dk.brobygger.company.CompanySearch;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.place.PlaceFacts;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.Option;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a candidate could work: partners' open places, and every company that there is. */
@Component
class PlaceOptions {

    static final String OTHER = "other";

    /** Companies in the list of the form; one that is not among them is found by its P number. */
    private static final int MOST_COMPANIES = 400;

    private final MatchDesk desk;
    private final CompanyDesk companies;
    private final FormWords words;

    PlaceOptions(MatchDesk desk, CompanyDesk companies, FormWords words) {
        this.desk = desk;
        this.companies = companies;
        this.words = words;
    }

    /** @param outcomes ways to go on; a place can be chosen only where one is open */
    record Found(List<Option> places, List<Option> companies, List<Option> outcomes) {}

    Found find() {
        var known = companies.find(CompanySearch.of(""), 0, MOST_COMPANIES);
        var places = places();
        return new Found(places, companies(known), outcomes(places.isEmpty()));
    }

    /** Names and towns are read at once, so that many places cost no more than a few. */
    private List<Option> places() {
        var open = desk.openPlaces();
        var owners = companies.rows(open.stream().map(PlaceFacts::company).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(CompanyRow::id, row -> row));
        return open.stream()
                .map(place -> new Option(place.id().toString(), label(place, owners.get(place.company()))))
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList();
    }

    private String label(PlaceFacts place, CompanyRow owner) {
        return words.say(
                "match.form.place",
                owner.name(),
                owner.city() == null ? "" : owner.city(),
                place.function(),
                place.free(),
                words.number(place.weeklyHours()));
    }

    private List<Option> companies(List<CompanyRow> known) {
        return Stream.concat(
                        known.stream()
                                .map(row -> new Option(
                                        row.id().toString(),
                                        row.city() == null ? row.name() : row.name() + ", " + row.city())),
                        Stream.of(new Option(OTHER, words.say("match.found.other"))))
                .toList();
    }

    private List<Option> outcomes(boolean noPlaces) {
        return Stream.of("place", "company", "noPlace")
                .filter(outcome -> !noPlaces || !outcome.equals("place"))
                .map(outcome -> new Option(outcome, words.say("match.found." + outcome)))
                .toList();
    }
}
