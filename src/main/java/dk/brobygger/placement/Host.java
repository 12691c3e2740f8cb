package dk.brobygger.placement;

import dk.brobygger.company.CompanyId;
import dk.brobygger.establishment.AgreementFacts;
import dk.brobygger.place.PlaceId;
import dk.brobygger.register.PNumber;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Where a placement is spent.
 *
 * @param place of a partnership; null when none was promised
 */
@Embeddable
record Host(
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "company_id"))
        CompanyId company,

        @Embedded @AttributeOverride(name = "digits", column = @Column(name = "p_number"))
        PNumber unit,

        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "place_id")) @Nullable
        PlaceId place) {

    static Host of(AgreementFacts agreed) {
        return new Host(agreed.company(), agreed.unit(), agreed.place());
    }
}
