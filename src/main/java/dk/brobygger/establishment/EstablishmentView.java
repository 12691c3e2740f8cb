package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.match.Finding;
import dk.brobygger.register.PNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An establishment as its forms and the course page show it.
 *
 * @param state phase while it is open, outcome when it is over
 * @param terms null until the agreement is filled in
 * @param answers the latest answer of each party to the terms as they are now
 * @param ruling null before there is one
 */
public record EstablishmentView(
        CaseId caseId,
        CitizenId citizen,
        CompanyId company,
        String companyName,
        PNumber unit,
        String state,
        @Nullable Terms terms,
        int termsNumber,
        @Nullable LocalDate lastDay,
        @Nullable String whatToChange,
        List<Confirmation> answers,
        @Nullable Statement statement,
        int reminders,
        List<Finding> findings,
        boolean lawful,
        VitasCase vitas,
        @Nullable PlacementRuling ruling,
        @Nullable LocalDate introducedOn,
        @Nullable String why) {

    /** What the municipality's own policies say, which a leader may make an exception from. */
    public List<Finding> policies() {
        return findings.stream().filter(LawCheck.POLICY).toList();
    }
}
