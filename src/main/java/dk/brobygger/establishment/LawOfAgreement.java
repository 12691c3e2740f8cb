package dk.brobygger.establishment;

import dk.brobygger.citizen.CandidateFacts;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.law.LawDesk;
import dk.brobygger.law.Ruling;
import dk.brobygger.match.Finding;
import dk.brobygger.match.LawOfMatch;
import dk.brobygger.match.MatchRelation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the law's questions about an agreement; the day of the decision says which rules are in force. */
@Component
class LawOfAgreement {

    private static final String RETENTION = "F4";

    private final LawDesk law;
    private final LawOfMatch match;

    LawOfAgreement(LawDesk law, LawOfMatch match) {
        this.law = law;
        this.match = match;
    }

    /** The weeks that the candidate's target group gives (LAB § 6, § 61). */
    Ruling duration(CandidateFacts candidate, LocalDate on) {
        return law.decide(
                "placement-duration",
                on,
                Map.of(
                        "targetGroup", candidate.targetGroup(),
                        "jobReady", candidate.jobReady(),
                        "evidentlyReady", candidate.evidentlyReady(),
                        "graduate", false));
    }

    List<Finding> of(
            Terms terms,
            LocalDate lastDay,
            CandidateFacts candidate,
            UnitFacts unit,
            MatchRelation relation,
            LocalDate on) {
        var answers = new ArrayList<Finding>();
        var duration = duration(candidate, on);
        var most = duration.whole("maxWeeks");
        answers.add(
                Finding.of(duration, duration.flag("allowed") && terms.weeks() <= most, terms.weeks() + "/" + most));
        for (String purpose : terms.purposes()) answers.add(purpose(purpose, candidate, on));
        answers.add(hours(terms, candidate, on));
        var known = match.relation(relation, candidate, terms.purposes().contains(RETENTION), on);
        answers.add(known);
        var exempt = known.allowed() && known.ruling().reason().equals("RETENTION");
        answers.add(match.ratio(unit, terms.mostHours(), terms.firstDay(), lastDay, exempt, on));
        return answers;
    }

    /** @param leaderAnswer GRANTED, REFUSED, or null while no leader has been asked */
    Finding wagePolicy(boolean wagesExpected, @Nullable String leaderAnswer, LocalDate on) {
        var inputs = new HashMap<String, Object>();
        inputs.put("wagesExpected", wagesExpected);
        if (leaderAnswer != null) inputs.put("leaderAnswer", leaderAnswer);
        var ruling = law.decide("wage-policy", on, inputs);
        return Finding.of(ruling, ruling.text("result").equals("PASS"), null);
    }

    /** Praktikkarrusel: many placements at a unit and nobody hired; the detail is placements/hires. */
    Finding carousel(CarouselStatus unit, @Nullable String leaderAnswer, LocalDate on) {
        var inputs = new HashMap<String, Object>();
        inputs.put("placements", unit.placements());
        inputs.put("hires", unit.hires());
        if (leaderAnswer != null) inputs.put("leaderAnswer", leaderAnswer);
        var ruling = law.decide("placement-carousel", on, inputs);
        return Finding.of(ruling, ruling.text("result").equals("PASS"), unit.placements() + "/" + unit.hires());
    }

    private Finding purpose(String purpose, CandidateFacts candidate, LocalDate on) {
        var ruling = law.decide(
                "placement-purpose",
                on,
                Map.of(
                        "purpose", purpose,
                        "targetGroup", candidate.targetGroup(),
                        "employed", candidate.employed(),
                        "offerUnder54", candidate.targetGroup().equals("1")));
        return Finding.of(ruling, ruling.flag("allowed"), purpose);
    }

    private Finding hours(Terms terms, CandidateFacts candidate, LocalDate on) {
        var ruling = law.decide(
                "weekly-hours", on, Map.of("weeklyHours", terms.mostHours(), "under18", candidate.under18()));
        return Finding.of(
                ruling,
                ruling.flag("allowed"),
                terms.mostHours().stripTrailingZeros().toPlainString() + "/"
                        + ruling.number("maxHours").stripTrailingZeros().toPlainString());
    }
}
