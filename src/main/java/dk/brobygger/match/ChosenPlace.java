package dk.brobygger.match;

import dk.brobygger.company.CompanyId;
import dk.brobygger.match.MatchRejection.Reason;
import dk.brobygger.place.PlaceId;
import dk.brobygger.register.PNumber;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the candidate is to work, and why there.
 *
 * @param company null while no place is chosen
 * @param place null where the company has no partnership with us
 * @param functionLines work functions, one a line
 */
@Embeddable
public record ChosenPlace(
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "company_id")) @Nullable
        CompanyId company,

        @Nullable String companyName,

        @Embedded @AttributeOverride(name = "digits", column = @Column(name = "p_number")) @Nullable
        PNumber unit,

        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "place_id")) @Nullable
        PlaceId place,

        @Column(name = "functions") String functionLines,

        MatchRelation relation,

        @Column(name = "place_reason") @Nullable String reason,

        @Nullable LocalDate reservedUntil) {

    static final ChosenPlace NONE = new ChosenPlace(null, null, null, null, "", MatchRelation.NONE, null, null);

    /** @throws MatchRejection if there is no function, or a place that the candidate knows shows no new one */
    static ChosenPlace at(
            CompanyId company,
            String companyName,
            PNumber unit,
            @Nullable PlaceId place,
            List<String> functions,
            MatchRelation relation,
            String reason) {
        var wanted = functions.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (wanted.isEmpty()) throw new MatchRejection(Reason.FUNCTION_MISSING);
        if (relation.previousPlacement() && !relation.newFunction())
            throw new MatchRejection(Reason.NEW_FUNCTION_MISSING).at("newFunction");
        return new ChosenPlace(company, companyName, unit, place, String.join("\n", wanted), relation, reason, null);
    }

    ChosenPlace heldUntil(LocalDate day) {
        return new ChosenPlace(company, companyName, unit, place, functionLines, relation, reason, day);
    }

    public List<String> functions() {
        return Stream.of(functionLines.split("\n"))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
