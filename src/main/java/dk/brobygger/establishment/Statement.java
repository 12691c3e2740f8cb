package dk.brobygger.establishment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the employee representative says in writing before the start (BEK § 65, stk. 6).
 *
 * @param role tr (tillidsrepræsentant), amr or employee
 * @param conditionsMet whether the reasonable ratio is met, in the representative's view
 * @param text remarks, or what the representative disagrees on
 */
@Embeddable
public record Statement(
        String representative,
        @Column(name = "representative_role") String role,
        @Column(name = "representative_agrees") boolean agrees,
        boolean conditionsMet,
        boolean colleaguesHeard,
        @Column(name = "statement_on") LocalDate givenOn,
        @Column(name = "statement_text") @Nullable String text) {}
