package dk.brobygger.match.process;

import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.match.ChosenPlace;
import dk.brobygger.match.MatchView;
import dk.brobygger.step.FormWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says candidate and place as the forms of a match show them. */
@Component
class MatchWords {

    private final CitizenDesk citizens;
    private final CompanyDesk companies;
    private final FormWords words;

    MatchWords(CitizenDesk citizens, CompanyDesk companies, FormWords words) {
        this.citizens = citizens;
        this.companies = companies;
        this.words = words;
    }

    String candidate(MatchView match) {
        var candidate = citizens.candidate(match.facts().citizen());
        var who = words.lines(
                words.line("match.form.candidate", candidate.displayName()),
                words.line("match.form.group", words.say("citizen.group." + candidate.targetGroup())));
        var met = match.meeting();
        if (met == null) return who;
        return words.lines(
                who,
                words.line("match.form.strengths", met.strengths()),
                words.line("match.form.jobGoal", met.jobGoal()),
                words.line("match.form.wishes", met.wishes()),
                words.line("match.form.considerations", met.workConsiderations()),
                words.line("match.form.avoid", met.tasksToAvoid()),
                words.line("match.form.hours", words.number(met.weeklyHours())),
                words.line("match.form.travel", met.maxTravelMinutes()));
    }

    String place(MatchView match) {
        var place = match.place();
        return words.lines(
                words.line("match.form.company", place.companyName()),
                words.line("match.form.unit", unit(place)),
                words.line("match.form.functions", String.join(", ", place.functions())),
                words.line("match.form.whyHere", place.reason()),
                words.line("match.form.hours", words.number(match.facts().weeklyHours())));
    }

    /** Its number, and where it lies. */
    private @Nullable String unit(ChosenPlace place) {
        if (place.unit() == null || place.company() == null) return null;
        return companies.company(place.company()).units().stream()
                .filter(own -> own.pNumber().equals(place.unit()))
                .findFirst()
                .map(own -> place.unit().digits() + ", " + address(own))
                .orElse(place.unit().digits());
    }

    private static String address(UnitFacts unit) {
        return Stream.of(unit.street(), unit.postalCode(), unit.city())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
