package dk.brobygger.establishment.process;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CandidateFacts;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.establishment.EstablishmentView;
import dk.brobygger.establishment.RatioDesk;
import dk.brobygger.establishment.Terms;
import dk.brobygger.law.Ruling;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.step.FormWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says a match, its terms and what VITAS wants to know, as the forms of an establishment show them. */
@Component
class EstablishmentWords {

    private final EstablishmentDesk desk;
    private final RatioDesk ratios;
    private final MatchDesk matches;
    private final CitizenDesk citizens;
    private final FormWords words;

    EstablishmentWords(
            EstablishmentDesk desk, RatioDesk ratios, MatchDesk matches, CitizenDesk citizens, FormWords words) {
        this.desk = desk;
        this.ratios = ratios;
        this.matches = matches;
        this.citizens = citizens;
        this.words = words;
    }

    String match(CaseId caseId) {
        var match = matches.view(caseId);
        var candidate = citizens.candidate(match.facts().citizen());
        return words.lines(
                words.line("establishment.form.candidate", candidate.displayName()),
                words.line("establishment.form.group", group(candidate)),
                words.line("establishment.form.company", match.place().companyName()),
                words.line(
                        "establishment.form.functions",
                        String.join(", ", match.place().functions())),
                match.meeting() == null
                        ? ""
                        : words.line(
                                "establishment.form.jobGoal", match.meeting().jobGoal()));
    }

    String duration(Ruling ruling) {
        return words.say("establishment.form.duration", ruling.whole("maxWeeks"), ruling.paragraph())
                + unsure(ruling.verified(), ruling.certaintyKey());
    }

    /** Empty before the terms are written. */
    String terms(EstablishmentView view) {
        var terms = view.terms();
        if (terms == null) return "";
        return words.lines(
                words.line(
                        "establishment.form.company",
                        view.companyName() + ", " + terms.unit().digits()),
                words.line(
                        "establishment.form.purposes",
                        words.list("citizen.purpose.", terms.purposes()) + ". " + terms.purposeText()),
                words.line("establishment.form.functions", functions(terms)),
                words.line(
                        "establishment.form.period",
                        words.say(
                                "establishment.form.fromTo",
                                words.day(terms.firstDay()),
                                words.day(view.lastDay()),
                                terms.weeks())),
                words.line("establishment.form.hours", hours(terms)),
                words.line("establishment.form.mentor", terms.mentor()),
                words.line("establishment.form.wages", wages(terms)));
    }

    /** What is to be typed in VITAS. */
    String vitas(EstablishmentView view) {
        var fte = desk.units(view.caseId()).stream()
                .filter(unit -> unit.pNumber().equals(view.unit()))
                .findFirst()
                .map(UnitFacts::ordinaryFte)
                .orElse(null);
        return words.lines(
                terms(view),
                words.line("establishment.form.group", group(citizens.candidate(view.citizen()))),
                words.line("establishment.form.ordinaryFte", words.number(fte)),
                view.statement() == null
                        ? ""
                        : words.line(
                                "establishment.form.representative",
                                view.statement().representative()));
    }

    /** Whether there is room for one more at the unit, and by which rule. */
    String ratio(EstablishmentView view) {
        return ratios.ratios(view.company()).stream()
                .filter(ratio -> ratio.unit().equals(view.unit()))
                .map(ratio -> words.say(
                                "establishment.form.ratio",
                                ratio.unitName(),
                                words.number(ratio.ordinaryFte()),
                                ratio.maxSupported(),
                                ratio.persons())
                        + " (" + ratio.paragraph() + ")"
                        + unsure(ratio.verified(), "law.certainty." + ratio.certainty()))
                .findFirst()
                .orElse("");
    }

    private String unsure(boolean verified, String key) {
        return verified ? "" : " *" + words.say(key) + "*";
    }

    private String group(CandidateFacts candidate) {
        return words.say("citizen.group." + candidate.targetGroup());
    }

    private static String functions(Terms terms) {
        return terms.functions().stream()
                .map(function ->
                        function.tasks().isBlank() ? function.name() : function.name() + " (" + function.tasks() + ")")
                .collect(Collectors.joining(", "));
    }

    private String hours(Terms terms) {
        var begin = words.say("establishment.form.hoursAWeek", words.number(terms.weeklyHours()), terms.workingTimes());
        return Stream.concat(
                        Stream.of(begin),
                        terms.hoursPlan().stream()
                                .map(step -> words.say(
                                        "establishment.form.hoursFrom",
                                        step.fromWeek(),
                                        words.number(step.weeklyHours()))))
                .collect(Collectors.joining(", "));
    }

    private String wages(Terms terms) {
        return words.say(terms.wagesExpected() ? "establishment.form.wagesYes" : "establishment.form.wagesNo")
                + (terms.wagesText() == null ? "" : " " + terms.wagesText());
    }
}
