package dk.brobygger.citizen;

import static dk.brobygger.citizen.CitizenFixture.CASE;
import static dk.brobygger.citizen.CitizenFixture.CITIZEN;
import static dk.brobygger.citizen.CitizenFixture.COMPANY;
import static dk.brobygger.citizen.CitizenFixture.KARLA;
import static dk.brobygger.citizen.CitizenFixture.NOW;
import static dk.brobygger.citizen.CitizenFixture.TODAY;
import static dk.brobygger.citizen.CitizenFixture.aConsentTo;
import static dk.brobygger.citizen.CitizenFixture.consent;
import static dk.brobygger.citizen.ConsentItem.BASIC;
import static dk.brobygger.citizen.ConsentItem.DIAGNOSIS;
import static dk.brobygger.citizen.ConsentItem.STRENGTHS;
import static dk.brobygger.citizen.ConsentItem.WORK_CONSIDERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentTest {

    @Test
    void only_the_items_that_were_given_may_be_shared_and_only_while_it_lasts() {
        var consent = aConsentTo(BASIC, STRENGTHS);

        assertThat(consent.givenOn(TODAY)).containsExactlyInAnyOrder(BASIC, STRENGTHS);
        assertThat(consent.givenOn(TODAY.minusDays(1))).isEmpty();
        assertThat(consent.givenOn(TODAY.plusWeeks(13))).hasSize(2);
        assertThat(consent.givenOn(TODAY.plusWeeks(13).plusDays(1))).isEmpty();
    }

    @Test
    void a_withdrawn_item_is_gone_at_once_and_the_others_stay() {
        var consent = aConsentTo(BASIC, WORK_CONSIDERATIONS);

        consent.withdraw(Set.of(WORK_CONSIDERATIONS), NOW);

        assertThat(consent.givenOn(TODAY)).containsExactly(BASIC);
        assertThat(consent.withdrawn()).containsExactly(WORK_CONSIDERATIONS);
    }

    @Test
    void what_was_withdrawn_cannot_be_withdrawn_again() {
        var consent = aConsentTo(BASIC);
        consent.withdraw(Set.of(BASIC), NOW);

        assertRefused(CitizenRejection.Reason.NOTHING_TO_WITHDRAW, () -> consent.withdraw(Set.of(BASIC), NOW));
    }

    @Test
    void a_diagnosis_needs_the_candidates_own_words_and_a_need() {
        assertRefused(
                CitizenRejection.Reason.CONSENT_NEEDS_WORDS,
                () -> new Consent(consent(Set.of(DIAGNOSIS), "mitid", null, null, null), KARLA, TODAY, NOW));
        assertRefused(
                CitizenRejection.Reason.CONSENT_NEEDS_NEED,
                () -> new Consent(consent(Set.of(DIAGNOSIS), "mitid", null, "Epilepsi", " "), KARLA, TODAY, NOW));
        assertThat(new Consent(
                                consent(Set.of(DIAGNOSIS), "mitid", null, "Epilepsi", "Anfald på stigen"),
                                KARLA,
                                TODAY,
                                NOW)
                        .givenOn(TODAY))
                .containsExactly(DIAGNOSIS);
    }

    @Test
    void an_oral_consent_needs_a_note() {
        assertRefused(
                CitizenRejection.Reason.CONSENT_NEEDS_NOTE,
                () -> new Consent(consent(Set.of(BASIC), "oral", "", null, null), KARLA, TODAY, NOW));
    }

    @Test
    void a_consent_to_nothing_is_none() {
        assertRefused(
                CitizenRejection.Reason.CONSENT_NEEDS_ITEMS,
                () -> new Consent(consent(Set.of(), "mitid", null, null, null), KARLA, TODAY, NOW));
    }

    @Test
    void a_brief_says_only_what_is_allowed() {
        var text = new BriefText("F1", "Møder altid til tiden", "Ingen tunge løft", null, null, null);

        assertRefused(CitizenRejection.Reason.BRIEF_NEEDS_CONSENT, () -> brief(text, Set.of(BASIC, STRENGTHS)));
        assertThat(brief(text, Set.of(BASIC, STRENGTHS, WORK_CONSIDERATIONS)).text())
                .isEqualTo(text);
    }

    @Test
    void a_brief_never_names_a_diagnosis_without_explicit_consent() {
        var text = new BriefText("F3", "Stærk til mennesker", null, null, null, "Har ADHD");

        assertRefused(
                CitizenRejection.Reason.BRIEF_NEEDS_CONSENT,
                () -> brief(text, Set.of(BASIC, STRENGTHS, WORK_CONSIDERATIONS)));
        assertThat(brief(text, Set.of(STRENGTHS, DIAGNOSIS)).text().explicitDetail())
                .isEqualTo("Har ADHD");
    }

    private static CandidateBrief brief(BriefText text, Set<ConsentItem> allowed) {
        return new CandidateBrief(CASE, CITIZEN, COMPANY, "Klitrosen", text, allowed, "meeting", KARLA, NOW);
    }

    private static void assertRefused(CitizenRejection.Reason reason, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        CitizenRejection.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
