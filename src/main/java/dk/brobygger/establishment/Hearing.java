package dk.brobygger.establishment;

import dk.brobygger.establishment.EstablishmentRejection.Reason;
import dk.brobygger.register.PNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The employee representative is heard before the start (BEK § 65, stk. 6), once for each unit. */
@Embeddable
class Hearing {

    @Embedded
    private @Nullable Statement statement;

    /** The unit that the statement, or the leader's decision in its place, is about. */
    @Column(name = "statement_unit")
    private @Nullable String settledUnit;

    private int reminders;

    /** One-person companies have nobody to give a statement. */
    boolean isNeeded(PNumber unit, BigDecimal ordinaryFte) {
        return ordinaryFte.compareTo(BigDecimal.ONE) > 0 && !unit.digits().equals(settledUnit);
    }

    /** @throws EstablishmentRejection if it is said to have been given in the future */
    void hear(Statement given, PNumber unit, LocalDate today) {
        if (given.givenOn().isAfter(today)) throw new EstablishmentRejection(Reason.IN_THE_FUTURE).at("givenOn");
        statement = given;
        if (given.agrees()) settle(unit);
    }

    /** It goes on: the representative agrees, or the leader has talked with both. */
    void settle(PNumber unit) {
        settledUnit = unit.digits();
    }

    int remind() {
        return ++reminders;
    }

    @Nullable
    Statement statement() {
        return statement;
    }

    int reminders() {
        return reminders;
    }
}
