package dk.brobygger.match;

import dk.brobygger.citizen.CandidateFacts;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.law.LawDesk;
import dk.brobygger.law.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the law's questions about a match: may the candidate get a placement at all, there, and is there room? */
@Component
public class LawOfMatch {

    private final LawDesk law;
    private final CompanyDesk companies;
    private final ObjectProvider<SupportedAtUnit> supported;
    private final Rates rates;

    LawOfMatch(LawDesk law, CompanyDesk companies, ObjectProvider<SupportedAtUnit> supported, Rates rates) {
        this.rates = rates;
        this.law = law;
        this.companies = companies;
        this.supported = supported;
    }

    List<Finding> of(MatchFacts match, CandidateFacts candidate, LocalDate today) {
        var answers = new ArrayList<Finding>();
        var duration = duration(candidate, today);
        answers.add(duration);
        var relation = relation(match.relation(), candidate, false, today);
        answers.add(relation);
        if (match.company() != null && match.unit() != null) {
            var hours = match.weeklyHours() == null ? rates.on("working-week.full-time", today) : match.weeklyHours();
            var weeks = Integer.parseInt(String.valueOf(duration.detail()));
            companies.company(match.company()).units().stream()
                    .filter(unit -> unit.pNumber().equals(match.unit()))
                    .findFirst()
                    .ifPresent(unit -> answers.add(ratio(unit, hours, today, today.plusWeeks(weeks), false, today)));
        }
        return answers;
    }

    /** Target group and the weeks that it gives (LAB § 57, § 61); the detail is the most weeks. */
    public Finding duration(CandidateFacts candidate, LocalDate on) {
        var ruling = law.decide(
                "placement-duration",
                on,
                Map.of(
                        "targetGroup", candidate.targetGroup(),
                        "jobReady", candidate.jobReady(),
                        "evidentlyReady", candidate.evidentlyReady(),
                        "graduate", false));
        return Finding.of(ruling, ruling.flag("allowed"), String.valueOf(ruling.whole("maxWeeks")));
    }

    /** Former employer, earlier placement, family (BEK § 61). */
    public Finding relation(MatchRelation relation, CandidateFacts candidate, boolean retention, LocalDate on) {
        var inputs = new HashMap<String, Object>();
        inputs.put("targetGroup", candidate.targetGroup());
        inputs.put("jobReady", candidate.jobReady());
        inputs.put("latestEmployer", relation.latestEmployer());
        inputs.put("previousPlacement", relation.previousPlacement());
        inputs.put("newFunction", relation.newFunction());
        inputs.put("bothAgree", relation.latestEmployer());
        inputs.put("employed", relation.employed());
        inputs.put("retention", retention);
        inputs.put("ownerIsFamily", relation.ownerIsFamily());
        inputs.put("replacesStaff", relation.replacesStaff());
        var ruling = law.decide("previous-employer", on, inputs);
        return Finding.of(ruling, ruling.flag("allowed"), null);
    }

    /**
     * Rimelighedskrav (BEK § 65) with this candidate counted in; the detail is how many there would be, and may be.
     *
     * @param first first and last of the days that would overlap with others
     * @param exempt own workplace of a person on sick leave from it
     */
    public Finding ratio(
            UnitFacts unit, BigDecimal weeklyHours, LocalDate first, LocalDate last, boolean exempt, LocalDate on) {
        var asked = supported.getIfAvailable();
        var there = asked == null
                ? new SupportedAtUnit.Seats(0, BigDecimal.ZERO)
                : asked.seats(unit.pNumber(), first, last);
        var ruling = law.decide(
                "reasonable-ratio",
                on,
                Map.of(
                        "ordinaryFte",
                        unit.ordinaryFte(),
                        "persons",
                        there.persons() + 1,
                        "hours",
                        there.weeklyHours().add(weeklyHours),
                        "exempt",
                        exempt));
        return Finding.of(ruling, ruling.flag("allowed"), (there.persons() + 1) + "/" + ruling.whole("maxSupported"));
    }
}
