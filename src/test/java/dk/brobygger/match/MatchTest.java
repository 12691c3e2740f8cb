package dk.brobygger.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.law.RulingRecord;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final CaseId CASE = CaseId.parse("0193a000-0000-7000-8000-00000000000a");
    static final CitizenId AMINA = CitizenId.parse("0193a000-0000-7000-8000-00000000000b");
    static final CompanyId KLITROSEN = CompanyId.parse("0193a000-0000-7000-8000-00000000000c");
    static final PNumber UNIT = new PNumber("1004110002");

    @Test
    void a_meeting_cannot_lie_in_the_future() {
        assertRefused(
                MatchRejection.Reason.IN_THE_FUTURE, () -> aMatch().meet(meeting(TODAY.plusDays(1)), null, TODAY));
    }

    @Test
    void a_candidate_who_is_not_ready_says_why() {
        var match = aMatch();

        match.meet(meeting(TODAY), "Sover ikke om natten", TODAY);

        assertThat(match.status()).isEqualTo(MatchStatus.NOT_READY);
        assertThat(match.view().why()).isEqualTo("Sover ikke om natten");
    }

    @Test
    void a_place_needs_a_function() {
        var match = metMatch();

        assertRefused(
                MatchRejection.Reason.FUNCTION_MISSING,
                () -> match.choose(KLITROSEN, "Klitrosen", UNIT, null, List.of(" "), MatchRelation.NONE, "Tæt på"));
    }

    @Test
    void a_second_placement_at_the_same_place_needs_a_new_function() {
        var match = metMatch();
        var before = new MatchRelation(false, true, false, false, false, false);

        assertRefused(
                MatchRejection.Reason.NEW_FUNCTION_MISSING,
                () -> match.choose(KLITROSEN, "Klitrosen", UNIT, null, List.of("kantine"), before, "Kender stedet"));
    }

    @Test
    void what_the_law_forbids_is_no_good_match() {
        var match = chosenMatch();
        match.keep(List.of(finding("previous-employer", false)));

        assertRefused(MatchRejection.Reason.LAW_FORBIDS, () -> match.assess(8, "Passer godt", true));
        match.assess(2, "Loven siger nej", false);
        assertThat(match.status()).isEqualTo(MatchStatus.POOR_MATCH);
    }

    @Test
    void a_full_unit_does_not_forbid_the_match_since_it_can_be_solved_before_the_start() {
        var match = chosenMatch();
        match.keep(List.of(finding("reasonable-ratio", false)));

        match.assess(8, "Passer godt", true);

        assertThat(match.status()).isEqualTo(MatchStatus.ASSESSED);
    }

    @Test
    void two_yes_make_a_match() {
        var match = assessedMatch();

        match.match();

        assertThat(match.status()).isEqualTo(MatchStatus.MATCHED);
        assertThat(match.facts().company()).isEqualTo(KLITROSEN);
        assertThat(match.facts().functions()).containsExactly("rengøring", "kantine");
    }

    @Test
    void a_no_from_either_side_is_remembered_and_the_place_given_up() {
        var match = assessedMatch();
        match.companySaysNo("NO_TIME", "Ring igen til foråret");

        match.giveUpPlace();

        assertThat(match.facts().company()).isNull();
        assertThat(match.facts().functions()).isEmpty();
        assertThat(match.view().refusals()).isEqualTo(1);
        assertThat(match.view().why()).isEqualTo("Ring igen til foråret");
        assertRefused(MatchRejection.Reason.NO_PLACE_CHOSEN, match::match);
    }

    @Test
    void consent_that_is_withdrawn_is_the_candidates_no() {
        var match = assessedMatch();
        match.consent();

        match.loseConsent();

        assertThat(match.status().isCandidatesNo()).isTrue();
    }

    @Test
    void a_place_is_lost_only_while_company_and_candidate_get_to_know_each_other() {
        assertThat(metMatch().losePlace("")).isFalse();
        assertThat(assessedMatch().losePlace("Optaget")).isTrue();
    }

    private static Match aMatch() {
        return new Match(CASE, AMINA, Instant.parse("2026-11-17T09:00:00Z"));
    }

    private static Match metMatch() {
        var match = aMatch();
        match.meet(meeting(TODAY), null, TODAY);
        return match;
    }

    private static Match chosenMatch() {
        var match = metMatch();
        match.choose(KLITROSEN, "Klitrosen", UNIT, null, List.of("rengøring", "kantine"), MatchRelation.NONE, "Tæt på");
        return match;
    }

    private static Match assessedMatch() {
        var match = chosenMatch();
        match.keep(List.of(finding("placement-duration", true)));
        match.assess(8, "Passer godt", true);
        return match;
    }

    private static CandidateMeeting meeting(LocalDate on) {
        return new CandidateMeeting(on, "Omhyggelig", "Rengøring", null, null, null, null, BigDecimal.TEN, null);
    }

    private static Finding finding(String decision, boolean allowed) {
        return new Finding(new RulingRecord(decision, 1, "Rule_1", "WHY", "LAB § 57", true), allowed, "V", null);
    }

    private static void assertRefused(MatchRejection.Reason reason, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        MatchRejection.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
