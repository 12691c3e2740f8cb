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

    /**
     * Whether the employee has a right to an ansættelsesbevis.
     *
     * @param above hours a week from which the law requires one (rate {@code employment-contract.hours})
     */
    boolean requireContract(BigDecimal above) {
        return weeklyHours.compareTo(above) > 0;
    }
}
