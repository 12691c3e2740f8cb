package dk.brobygger.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlaceTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    CaseId amina = new CaseId(UUID.randomUUID());
    CaseId kim = new CaseId(UUID.randomUUID());

    @Test
    void a_reserved_place_is_not_free_until_the_reservation_has_run_out() {
        var place = aPlace(1);
        place.reserve(amina, TODAY.plusDays(14), TODAY);

        refuses(PlaceRejection.Reason.PLACE_FULL, () -> place.reserve(kim, TODAY.plusDays(14), TODAY));

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
        refuses(PlaceRejection.Reason.PLACE_CLOSED, () -> place.fill(kim, TODAY));
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

    static Place aPlace(int total) {
        var promised = PromisedPlace.of(
                "Rengøring", "1900000001", total, BigDecimal.TEN, BigDecimal.valueOf(20), List.of("SHORT_DAYS"));
        return new Place(UUID.randomUUID(), new CompanyId(UUID.randomUUID()), promised);
    }

    static void refuses(PlaceRejection.Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        PlaceRejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo(reason));
    }
}
