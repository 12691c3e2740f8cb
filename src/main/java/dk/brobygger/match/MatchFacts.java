package dk.brobygger.match;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.place.PlaceId;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a match has come to.
 *
 * @param company null until a place is found, and again when it is given up
 * @param place null where the company has no partnership with us
 * @param weeklyHours what the candidate would begin with; null before they have met
 */
public record MatchFacts(
        CaseId caseId,
        CitizenId citizen,
        @Nullable CompanyId company,
        @Nullable PNumber unit,
        @Nullable PlaceId place,
        List<String> functions,
        @Nullable BigDecimal weeklyHours,
        MatchRelation relation) {}
