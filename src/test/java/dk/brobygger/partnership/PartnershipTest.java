package dk.brobygger.partnership;

import static dk.brobygger.partnership.PartnershipFixture.TODAY;
import static dk.brobygger.partnership.PartnershipFixture.aDraft;
import static dk.brobygger.partnership.PartnershipFixture.aPlaceIn;
import static dk.brobygger.partnership.PartnershipFixture.aSentAgreement;
import static dk.brobygger.partnership.PartnershipFixture.aSignedAgreement;
import static dk.brobygger.partnership.PartnershipFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PartnershipTest {

    @Test
    void an_agreement_with_an_open_question_is_refused() {
        var draft = aDraft();

        refuses(
                PartnershipRejection.Reason.ANSWERS_MISSING,
                () -> draft.draft(terms(AgreementKind.BINDING, false, " "), List.of(), List.of()));
    }

    @Test
    void money_asks_for_a_binding_agreement_and_a_leader() {
        refuses(
                PartnershipRejection.Reason.MONEY_NEEDS_BINDING,
                () -> aDraft().draft(terms(AgreementKind.LETTER_OF_INTENT, true), List.of(), List.of()));
        assertThat(terms(AgreementKind.BINDING, true).needsApproval()).isTrue();
        assertThat(terms(AgreementKind.CENTRE, false).needsApproval()).isTrue();
        assertThat(terms(AgreementKind.BINDING, false).needsApproval()).isFalse();
    }

    @Test
    void a_centre_needs_its_clauses() {
        refuses(
                PartnershipRejection.Reason.CENTRE_NEEDS_CLAUSES,
                () -> aDraft().draft(
                                terms(AgreementKind.CENTRE, false), List.of(aPlaceIn("Lager", 2, null)), List.of()));
    }

    @Test
    void changes_that_the_company_wants_lead_back_to_the_draft_and_count_the_version() {
        var sent = aSentAgreement();

        sent.answered(new CompanyAnswer(CompanyAnswer.Kind.CHANGES, "Dorte", "PHONE", TODAY, "Kun to pladser"), TODAY);

        assertThat(sent.facts().status()).isEqualTo(PartnershipStatus.DRAFT);
        assertThat(sent.facts().requestedChanges()).isEqualTo("Kun to pladser");
        sent.draft(terms(AgreementKind.BINDING, false), List.of(), List.of());
        assertThat(sent.facts().version()).isEqualTo(2);
    }

    @Test
    void an_answer_cannot_lie_ahead() {
        refuses(
                PartnershipRejection.Reason.SIGNED_IN_FUTURE,
                () -> aSentAgreement()
                        .answered(
                                new CompanyAnswer(CompanyAnswer.Kind.SIGNED, "Dorte", "EMAIL", TODAY.plusDays(1), null),
                                TODAY));
    }

    @Test
    void notice_keeps_its_term_unless_both_agree() {
        refuses(
                PartnershipRejection.Reason.NOTICE_TOO_SHORT,
                () -> aSignedAgreement().giveNotice(TODAY, TODAY.plusMonths(3).minusDays(1), false, "Flytter"));
        var agreed = aSignedAgreement();
        agreed.giveNotice(TODAY, TODAY.plusDays(1), true, "Flytter");
        assertThat(agreed.facts().status()).isEqualTo(PartnershipStatus.NOTICE_GIVEN);
        var inTime = aSignedAgreement();
        inTime.giveNotice(TODAY, TODAY.plusMonths(3), false, "Flytter");
        assertThat(inTime.isSigned()).isTrue();
    }

    @Test
    void a_signed_agreement_is_not_signed_again() {
        refuses(
                PartnershipRejection.Reason.NOT_WAITING_FOR_THIS,
                () -> aSignedAgreement().answered(PartnershipFixture.signed(), TODAY));
    }

    @Test
    void the_yearly_evaluation_comes_early_enough_for_notice() {
        var year = new PartnershipYear(PartnershipId.next(), 1, TODAY);

        assertThat(year.evaluationDay(3))
                .isEqualTo(TODAY.plusYears(1).minusDays(1).minusMonths(3));
        assertThat(year.evaluationDay(0))
                .isEqualTo(TODAY.plusYears(1).minusDays(1).minusMonths(1));
        assertThat(year.next().facts(3).firstDay()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void several_deviations_are_open_at_once_and_each_is_settled_once() {
        var year = new PartnershipYear(PartnershipId.next(), 1, TODAY);
        var mentor = new Deviation(year, "Mentoren kom ikke", TODAY);
        var hours = new Deviation(year, "Ingen lønkroner", TODAY);

        mentor.talkedOver("Hun var syg", true, TODAY);
        hours.talkedOver("Budgettet er væk", false, TODAY);
        hours.decided(DeviationDecision.END, "Løftet bar aftalen", TODAY);

        assertThat(mentor.facts().settledOn()).isEqualTo(TODAY);
        assertThat(hours.facts().decision()).isEqualTo(DeviationDecision.END);
        refuses(
                PartnershipRejection.Reason.NOT_WAITING_FOR_THIS,
                () -> mentor.decided(DeviationDecision.CONTINUE, "Igen", TODAY));
    }

    static void refuses(PartnershipRejection.Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        PartnershipRejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo(reason));
    }
}
