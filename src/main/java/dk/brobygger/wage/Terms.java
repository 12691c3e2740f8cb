package dk.brobygger.wage;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is offered or agreed.
 *
 * @param functions the work functions that are paid
 * @param weeklyHours hours a week with ordinary pay
 * @param hourlyWage kroner an hour before tax
 */
@Embeddable
public record Terms(
        @Enumerated(EnumType.STRING) WageKind kind,

        @Convert(converter = FunctionNames.class) @Column(name = "functions")
        List<String> functions,

        BigDecimal weeklyHours,
        BigDecimal hourlyWage) {

    /** Hours a week above which an ansættelsesbevis is required (ansættelsesbevisloven: average over four weeks). */
    static final BigDecimal CONTRACT_ABOVE = new BigDecimal(3);

    /** Whether the employee has a right to an ansættelsesbevis. */
    public boolean requireContract() {
        return weeklyHours.compareTo(CONTRACT_ABOVE) > 0;
    }
}
