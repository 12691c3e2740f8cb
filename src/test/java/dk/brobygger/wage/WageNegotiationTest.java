package dk.brobygger.wage;

import static dk.brobygger.wage.WageFixture.TODAY;
import static dk.brobygger.wage.WageFixture.anAcceptedNegotiation;
import static dk.brobygger.wage.WageFixture.anOfferedNegotiation;
import static dk.brobygger.wage.WageFixture.anOpenNegotiation;
import static dk.brobygger.wage.WageFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WageNegotiationTest {

    @Test
    void has_room_for_three_rounds_and_no_fourth() {
        var negotiation = anOpenNegotiation();
        for (int round = 1; round <= 3; round++) {
            assertThat(negotiation.mayNegotiateAgain(3)).isTrue();
            negotiation.offer(terms(WageKind.PART_TIME, "6"), 3);
            negotiation.counter(new BigDecimal("8"), new BigDecimal("150"));
        }

        assertThat(negotiation.mayNegotiateAgain(3)).isFalse();
        refused(() -> negotiation.offer(terms(WageKind.PART_TIME, "6"), 3), WageRejection.Reason.TOO_MANY_ROUNDS);
    }

    @Test
    void is_not_concluded_before_the_offer_is_accepted() {
        refused(
                () -> anOfferedNegotiation()
                        .conclude(terms(WageKind.PART_TIME, "12"), List.of(), TODAY, null, TODAY, null),
                WageRejection.Reason.NOT_ACCEPTED);
    }

    @Test
    void pays_beside_the_placement_only_in_functions_that_are_no_longer_trained() {
        refused(
                () -> anAcceptedNegotiation()
                        .conclude(
                                terms(WageKind.HYBRID, "6"),
                                List.of("Rengøring", "Kantine"),
                                TODAY,
                                null,
                                TODAY,
                                TODAY.plusWeeks(5)),
                WageRejection.Reason.SAME_FUNCTIONS);

        var negotiation = anAcceptedNegotiation();
        negotiation.conclude(terms(WageKind.HYBRID, "6"), List.of("Kantine"), TODAY, null, TODAY, TODAY.plusWeeks(5));
        assertThat(negotiation.isAgreed()).isTrue();
    }

    @Test
    void pays_beside_a_placement_only_while_one_runs() {
        refused(
                () -> anAcceptedNegotiation()
                        .conclude(terms(WageKind.HYBRID, "6"), List.of("Kantine"), TODAY, null, TODAY, null),
                WageRejection.Reason.NO_PLACEMENT_RUNNING);
    }

    @Test
    void lets_a_job_begin_after_the_placement_and_not_in_the_midst_of_it() {
        var lastDay = TODAY.plusWeeks(5);

        refused(
                () -> anAcceptedNegotiation()
                        .conclude(terms(WageKind.PART_TIME, "12"), List.of(), lastDay, null, TODAY, lastDay),
                WageRejection.Reason.STARTS_DURING_PLACEMENT);
        var after = anAcceptedNegotiation();
        after.conclude(terms(WageKind.PART_TIME, "12"), List.of(), lastDay.plusDays(1), null, TODAY, lastDay);
        assertThat(after.isAgreed()).isTrue();
    }

    @Test
    void begins_today_at_the_earliest() {
        refused(
                () -> anAcceptedNegotiation()
                        .conclude(terms(WageKind.PART_TIME, "12"), List.of(), TODAY.minusDays(1), null, TODAY, null),
                WageRejection.Reason.STARTS_IN_THE_PAST);
        var today = anAcceptedNegotiation();
        today.conclude(terms(WageKind.PART_TIME, "12"), List.of(), TODAY, null, TODAY, null);
        assertThat(today.isAgreed()).isTrue();
    }

    @Test
    void holds_a_subsidised_job_only_once_it_is_granted() {
        var negotiation = anAcceptedNegotiation();
        negotiation.conclude(terms(WageKind.SUBSIDISED, "25"), List.of(), TODAY, null, TODAY, null);
        assertThat(negotiation.isAgreed()).isFalse();

        negotiation.rule(true, "LAB § 66", "Opfylder betingelserne.");

        assertThat(negotiation.isAgreed()).isTrue();
    }

    @Test
    void goes_back_to_the_table_when_the_subsidy_is_refused() {
        var negotiation = anAcceptedNegotiation();
        negotiation.conclude(terms(WageKind.SUBSIDISED, "25"), List.of(), TODAY, null, TODAY, null);

        negotiation.rule(false, "LAB § 66", "Ikke seks måneders ledighed.");

        assertThat(negotiation.isAgreed()).isFalse();
        assertThat(negotiation.isRunning()).isTrue();
        assertThat(negotiation.agreed()).isEmpty();
    }

    @Test
    void takes_no_answer_where_nothing_was_offered() {
        refused(() -> anOpenNegotiation().accept(), WageRejection.Reason.NO_OFFER);
    }

    @Test
    void takes_nothing_more_when_it_has_ended_without_wages() {
        var negotiation = anOfferedNegotiation();
        negotiation.endWithout(NoWagesReason.NO_MONEY, "Budgettet er brugt.");

        refused(() -> negotiation.offer(terms(WageKind.PART_TIME, "6"), 3), WageRejection.Reason.NEGOTIATION_ENDED);
    }

    private static void refused(ThrowingCallable act, WageRejection.Reason reason) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        WageRejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo(reason));
    }
}
