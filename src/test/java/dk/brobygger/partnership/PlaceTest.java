package dk.brobygger.partnership;

import static dk.brobygger.partnership.PartnershipFixture.TODAY;
import static dk.brobygger.partnership.PartnershipFixture.aPlace;
import static dk.brobygger.partnership.PartnershipTest.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.casefile.CaseId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceTest {

    CaseId amina = new CaseId(UUID.randomUUID());
    CaseId kim = new CaseId(UUID.randomUUID());

    @Test
    void a_reserved_place_is_not_free_until_the_reservation_has_run_out() {
        var place = aPlace(1);
        place.reserve(amina, TODAY.plusDays(14), TODAY);

        refuses(PartnershipRejection.Reason.PLACE_FULL, () -> place.reserve(kim, TODAY.plusDays(14), TODAY));

        assertThat(place.free(TODAY.plusDays(14))).isZero();
        assertThat(place.free(TODAY.plusDays(15))).isEqualTo(1);
    }

    @Test
    void who_reserved_fills_the_place_even_when_it_has_been_closed_since() {
        var place = aPlace(1);
        place.reserve(amina, TODAY.plusDays(14), TODAY);
        place.close();

        place.fill(amina, TODAY);

        assertThat(place.status(TODAY).filled()).isEqualTo(1);
        refuses(PartnershipRejection.Reason.PLACE_CLOSED, () -> place.fill(kim, TODAY));
    }

    @Test
    void a_released_place_is_free_again() {
        var place = aPlace(2);
        place.fill(amina, TODAY);
        place.fill(amina, TODAY);
        assertThat(place.free(TODAY)).isEqualTo(1);

        place.release(amina);

        assertThat(place.free(TODAY)).isEqualTo(2);
    }

    @Test
    void an_offer_of_none_closes_the_place() {
        var place = aPlace(2);

        place.offers(0);

        assertThat(place.facts(TODAY).free()).isZero();
    }
}
