package dk.brobygger.company;

import dk.brobygger.register.PNumber;
import dk.brobygger.register.RegisterUnit;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a company's people work (produktionsenhed); the reasonable ratio is counted here. */
@Entity
@Table(name = "production_unit")
class ProductionUnit {

    @EmbeddedId
    @AttributeOverride(name = "digits", column = @Column(name = "p_number"))
    private PNumber pNumber;

    private @Nullable String name;
    private @Nullable String street;

    private @Nullable String postalCode;

    private @Nullable String city;

    private BigDecimal ordinaryFte = BigDecimal.ZERO;

    private boolean fteStatedByUs;

    private @Nullable String industryCode;

    private @Nullable String industryText;

    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected ProductionUnit() {}

    ProductionUnit(PNumber pNumber) {
        this.pNumber = pNumber;
    }

    /** Takes over what the source knows, keeps what it is silent about; true when something changed. */
    boolean read(RegisterUnit source) {
        if (source.isOnlyANumber()) return false;
        var before = facts("");
        var closedBefore = closedOn;
        name = known(source.name(), name);
        street = known(source.street(), street);
        postalCode = known(source.postalCode(), postalCode);
        city = known(source.city(), city);
        industryCode = known(source.industryCode(), industryCode);
        industryText = known(source.industryText(), industryText);
        closedOn = source.closedOn();
        if (source.ordinaryFte() != null && !fteStatedByUs) ordinaryFte = source.ordinaryFte();
        return !before.equals(facts("")) || !Objects.equals(closedBefore, closedOn);
    }

    /** The company has told its own number, which from now on counts before the register's interval. */
    void state(BigDecimal fte) {
        if (fte.signum() < 0) throw new CompanyRejection(CompanyRejection.Reason.FTE_NEGATIVE);
        ordinaryFte = fte;
        fteStatedByUs = true;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    PNumber pNumber() {
        return pNumber;
    }

    UnitFacts facts(String companyName) {
        return new UnitFacts(
                pNumber, name == null ? companyName : name, street, postalCode, city, ordinaryFte, industryCode);
    }

    private static @Nullable String known(@Nullable String source, @Nullable String kept) {
        return source == null || source.isBlank() ? kept : source;
    }
}
