package dk.brobygger.establishment;

import static dk.brobygger.establishment.EstablishmentFixture.EARLIEST;
import static dk.brobygger.establishment.EstablishmentFixture.FIRST;
import static dk.brobygger.establishment.EstablishmentFixture.KARLA;
import static dk.brobygger.establishment.EstablishmentFixture.LAST;
import static dk.brobygger.establishment.EstablishmentFixture.NOW;
import static dk.brobygger.establishment.EstablishmentFixture.TODAY;
import static dk.brobygger.establishment.EstablishmentFixture.UNIT;
import static dk.brobygger.establishment.EstablishmentFixture.aligned;
import static dk.brobygger.establishment.EstablishmentFixture.confirm;
import static dk.brobygger.establishment.EstablishmentFixture.confirmed;
import static dk.brobygger.establishment.EstablishmentFixture.fill;
import static dk.brobygger.establishment.EstablishmentFixture.filled;
import static dk.brobygger.establishment.EstablishmentFixture.finding;
import static dk.brobygger.establishment.EstablishmentFixture.granted;
import static dk.brobygger.establishment.EstablishmentFixture.lawful;
import static dk.brobygger.establishment.EstablishmentFixture.statement;
import static dk.brobygger.establishment.EstablishmentFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.establishment.AgreementFacts.HoursStep;
import dk.brobygger.establishment.EstablishmentRejection.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EstablishmentTest {

    static final BigDecimal MANY = new BigDecimal("24");

    @Test
    void a_purpose_and_a_function_must_stand_in_the_agreement() {
        assertRefused(Reason.PURPOSE_MISSING, () -> fill(aligned(), terms(Set.of(), FIRST, null, List.of())));
        assertRefused(
                Reason.FUNCTION_MISSING,
                () -> fill(
                        aligned(),
                        new Terms(
                                Set.of("F1"),
                                "Formål",
                                UNIT,
                                List.of(),
                                FIRST,
                                null,
                                13,
                                BigDecimal.TEN,
                                List.of(),
                                "9-12",
                                "Preben",
                                null,
                                true,
                                null)));
    }

    @Test
    void it_cannot_begin_from_one_day_to_the_next_unless_it_is_urgent() {
        assertRefused(
                Reason.LEAD_TIME, () -> fill(aligned(), terms(Set.of("F1"), EARLIEST.minusDays(1), null, List.of())));
        fill(aligned(), terms(Set.of("F1"), EARLIEST, null, List.of()));
        fill(aligned(), terms(Set.of("F1"), TODAY, "Pladsen forsvinder på mandag", List.of()));
        assertRefused(
                Reason.STARTS_IN_THE_PAST,
                () -> fill(aligned(), terms(Set.of("F1"), TODAY.minusDays(1), "Haster", List.of())));
    }

    @Test
    void the_plan_of_hours_stays_within_the_weeks_and_the_law_is_asked_of_its_top() {
        assertRefused(
                Reason.HOURS_MUST_RISE_LATER,
                () -> fill(
                        aligned(), terms(Set.of("F1"), FIRST, null, List.of(new HoursStep(14, new BigDecimal(30))))));
        assertThat(terms(Set.of("F1"), FIRST, null, List.of(new HoursStep(5, new BigDecimal(30))))
                        .mostHours())
                .isEqualByComparingTo("30");
    }

    @Test
    void each_party_confirms_for_itself_and_only_all_three_are_all() {
        var establishment = filled();

        confirm(establishment, Party.COMPANY);
        confirm(establishment, Party.CANDIDATE);
        assertThat(establishment.isConfirmedByAll()).isFalse();

        confirm(establishment, Party.MUNICIPALITY);
        assertThat(establishment.isConfirmedByAll()).isTrue();
    }

    @Test
    void who_confirms_on_behalf_of_another_says_why() {
        var silent = new Confirmation.Answer(true, "Bente", TODAY, "phone", true, " ", null);

        assertRefused(Reason.ON_BEHALF_NEEDS_REASON, () -> filled().confirm(Party.COMPANY, silent, KARLA, TODAY, NOW));
    }

    @Test
    void new_terms_are_confirmed_by_nobody() {
        var establishment = confirmed();

        establishment.change("Flere timer");
        fill(establishment, terms(Set.of("F1"), FIRST, null, List.of()));

        assertThat(establishment.isConfirmedByAll()).isFalse();
        assertThat(establishment.view().termsNumber()).isEqualTo(2);
    }

    @Test
    void terms_are_changed_only_while_they_are_being_approved() {
        assertRefused(Reason.NOTHING_TO_CHANGE, () -> aligned().change("Flere timer"));
        assertRefused(Reason.ALREADY_GRANTED, () -> granted().change("Flere timer"));
    }

    @Test
    void a_statement_is_needed_once_for_each_unit_and_not_where_nobody_can_give_it() {
        var establishment = filled();
        assertThat(establishment.isStatementNeeded(BigDecimal.ONE)).isFalse();
        assertThat(establishment.isStatementNeeded(MANY)).isTrue();

        establishment.hear(statement(true), TODAY);
        assertThat(establishment.isStatementNeeded(MANY)).isFalse();
    }

    @Test
    void a_disagreeing_statement_is_settled_by_the_leader() {
        var establishment = filled();
        establishment.hear(statement(false), TODAY);
        assertThat(establishment.isStatementNeeded(MANY)).isTrue();

        establishment.decideStatement("continue", "Talt med begge");
        assertThat(establishment.isStatementNeeded(MANY)).isFalse();
    }

    @Test
    void wages_are_policy_and_not_law() {
        var establishment = confirmed();
        establishment.keep(List.of(finding("placement-duration", true)), 13, true);
        establishment.keepPolicy(finding("wage-policy", false));

        assertThat(establishment.isLawful()).isTrue();
        assertThat(establishment.isWagePolicyMet()).isFalse();
    }

    @Test
    void a_carousel_is_policy_and_not_law_and_the_law_may_be_asked_again_without_forgetting_it() {
        var establishment = confirmed();
        establishment.keep(List.of(finding("placement-duration", true)), 13, true);
        establishment.keepPolicy(finding("wage-policy", true));
        establishment.keepPolicy(finding("placement-carousel", false));
        establishment.keep(List.of(finding("placement-duration", true)), 13, true);

        assertThat(establishment.isLawful()).isTrue();
        assertThat(establishment.isWagePolicyMet()).isFalse();
        assertThat(establishment.view().policies()).hasSize(2);
    }

    @Test
    void nothing_is_lawful_before_the_law_was_asked() {
        assertThat(confirmed().isLawful()).isFalse();
    }

    @Test
    void a_grant_needs_law_and_confirmations_and_a_first_day_to_come() {
        var unlawful = confirmed();
        unlawful.keep(List.of(finding("reasonable-ratio", false)), 13, true);
        assertRefused(Reason.LAW_FORBIDS, () -> unlawful.grant("Begrundelse", KARLA, TODAY, NOW));

        var unconfirmed = filled();
        unconfirmed.keep(List.of(finding("placement-duration", true)), 13, true);
        assertRefused(Reason.NOT_CONFIRMED, () -> unconfirmed.grant("Begrundelse", KARLA, TODAY, NOW));

        var late = lawful();
        assertRefused(Reason.STARTS_IN_THE_PAST, () -> late.grant("Begrundelse", KARLA, FIRST.plusDays(1), NOW));
    }

    @Test
    void a_ruling_is_kept_with_its_reasons_and_is_in_force_when_vitas_says_so_too() {
        var establishment = lawful();
        establishment.applyInVitas("9900-0412", TODAY);
        assertRefused(Reason.VITAS_MISSING, () -> lawful().hearVitas(VitasState.BEVILGET, TODAY, null));

        establishment.grant("LAB § 57: formålet er konkret", KARLA, TODAY, NOW);
        assertThat(establishment.isGranted()).isFalse();

        establishment.hearVitas(VitasState.BEVILGET, TODAY, null);
        assertThat(establishment.isGranted()).isTrue();
        assertThat(establishment.view().ruling().answer()).isEqualTo("GRANT");
        assertThat(establishment.view().ruling().reasons()).startsWith("LAB § 57");
        assertThat(establishment.agreement().weeks()).isEqualTo(13);
        assertThat(establishment.agreement().lastDay()).isEqualTo(LAST);
    }

    @Test
    void what_vitas_returns_must_be_changed() {
        var establishment = lawful();
        establishment.grant("Begrundelse, lang nok", KARLA, TODAY, NOW);

        establishment.hearVitas(VitasState.RETURNERET, TODAY, "Timerne passer ikke");

        assertThat(establishment.view().whatToChange()).isEqualTo("Timerne passer ikke");
    }

    @Test
    void a_company_may_withdraw_until_the_candidate_is_introduced() {
        var establishment = granted();
        establishment.companyWithdraws("Ingen tid");
        assertThat(establishment.outcome()).contains(Outcome.REMATCH);

        var begun = granted();
        begun.introduce(FIRST);
        assertRefused(Reason.STARTED_ALREADY, () -> begun.companyWithdraws("Ingen tid"));
    }

    private static void assertRefused(Reason reason, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        EstablishmentRejection.class,
                        no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
