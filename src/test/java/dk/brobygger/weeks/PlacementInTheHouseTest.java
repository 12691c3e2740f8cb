package dk.brobygger.weeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.SpringTest;
import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.absence.AbsenceRejection;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.effort.Barrier;
import dk.brobygger.effort.EffortState;
import dk.brobygger.effort.ParallelEffortDesk;
import dk.brobygger.extension.ExtensionDesk;
import dk.brobygger.extension.ExtensionPath;
import dk.brobygger.followup.ContactFacts;
import dk.brobygger.followup.ContactKind;
import dk.brobygger.followup.FollowUpDesk;
import dk.brobygger.followup.FollowUpRejection;
import dk.brobygger.followup.PlanTrack;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.incident.BarrierDesk;
import dk.brobygger.incident.IncidentDesk;
import dk.brobygger.incident.IncidentFacts;
import dk.brobygger.incident.NewRules;
import dk.brobygger.law.LawChanged;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.placement.PlacementFixture;
import dk.brobygger.placement.PlacementStatus;
import dk.brobygger.progression.ProgressionDesk;
import dk.brobygger.progression.Rating;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** The weeks with the real tables and the real database. */
@SpringTest
class PlacementInTheHouseTest {

    @Autowired
    CaseDesk cases;

    @Autowired
    PlacementDesk placements;

    @Autowired
    FollowUpDesk followUp;

    @Autowired
    AbsenceDesk absences;

    @Autowired
    ExtensionDesk extensions;

    @Autowired
    BarrierDesk barriers;

    @Autowired
    ParallelEffortDesk efforts;

    @Autowired
    ProgressionDesk progression;

    @Autowired
    IncidentDesk incidents;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    Clock clock;

    @BeforeEach
    void askAsTheProcess() {
        var asker = UsernamePasswordAuthenticationToken.authenticated(
                "jobkonsulent", "", AuthorityUtils.createAuthorityList("ROLE_jobkonsulent", "ROLE_process"));
        SecurityContextHolder.getContext().setAuthentication(asker);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void thirteen_weeks_have_a_plan_of_talks_and_reviews() {
        var placement = running(13, 13, today());

        assertThat(followUp.plan(placement))
                .filteredOn(contact -> PlanTrack.TALKS.has(contact.kind()))
                .extracting(ContactFacts::week)
                .containsExactly(1, 2, 4, 6, 8, 10, 12);
        assertThat(followUp.plan(placement))
                .filteredOn(contact -> contact.kind() == ContactKind.PROGRESSION)
                .extracting(ContactFacts::week)
                .containsExactly(2, 4, 8, 12);
    }

    @Test
    void a_talk_to_come_is_moved_to_a_later_day_only() {
        var placement = running(13, 13, today());
        var coming = followUp.plan(placement).stream()
                .filter(contact -> contact.week() == 4 && PlanTrack.TALKS.has(contact.kind()))
                .findFirst()
                .orElseThrow();

        followUp.move(placement, coming.kind(), 4, coming.opensOn().plusDays(7));

        assertThat(followUp.plan(placement))
                .filteredOn(contact -> contact.title().equals(coming.title()))
                .allMatch(contact -> contact.opensOn().isAfter(coming.opensOn()));
        assertThatThrownBy(() -> followUp.move(placement, coming.kind(), 4, coming.opensOn()))
                .hasMessageContaining(FollowUpRejection.Reason.NOT_A_LATER_DAY.name());
    }

    @Test
    void the_weeks_of_those_with_a_cap_of_four_can_not_be_extended() {
        var placement = running(4, 4, today().minusWeeks(2));

        asProcess(() -> {
            extensions.ask(placement, 4, "Mangler kassebetjening før jobsamtalen.", false);
            return extensions.decide(placement);
        });

        assertThat(extensions.extensions(placement).get(0).granted()).isFalse();
        assertThat(extensions.extensions(placement).get(0).ruling().reason()).isEqualTo("GROUP_CAP");
    }

    @Test
    void thirteen_weeks_are_extended_on_the_spot_and_the_plan_grows() {
        var placement = running(13, 13, today().minusWeeks(10));
        var lastDay = placements.placement(placement).lastDay();

        var path = asProcess(() -> {
            extensions.ask(placement, 8, "Skal oplæres i kassen, som er ledig til marts.", false);
            return extensions.decide(placement);
        });
        asProcess(() -> {
            extensions.rule(placement, true, "Kassen er en ny funktion.");
            return null;
        });

        assertThat(path).isEqualTo(ExtensionPath.ON_THE_SPOT);
        assertThat(placements.placement(placement).lastDay()).isEqualTo(lastDay.plusWeeks(8));
        assertThat(followUp.plan(placement)).extracting(ContactFacts::week).contains(14, 16, 18, 20);
    }

    @Test
    void a_function_at_seven_is_ready_for_wages_and_a_fall_of_two_asks_for_more() {
        var placement = running(13, 13, today().minusWeeks(12));

        review(placement, 5, 6);
        assertThat(progression.functionsReadyForWages(placement)).isEmpty();
        review(placement, 7, 4);

        assertThat(progression.functionsReadyForWages(placement)).containsExactly("Rengøring");
        assertThat(progression.needsExtraFollowUp(placement)).isTrue();
        assertThat(progression.concerns(placement)).extracting("function").containsExactly("Kantine");
    }

    @Test
    void illness_is_reported_once_and_ends_with_the_return() {
        var placement = running(13, 13, today().minusWeeks(3));
        asProcess(() -> {
            absences.reportIllness(placement, today().minusDays(5), null);
            return null;
        });

        assertThat(absences.illnessStep(placement)).isEqualTo("CALL");
        assertThatThrownBy(() -> asProcess(() -> {
                    absences.reportIllness(placement, today(), null);
                    return null;
                }))
                .hasMessageContaining(AbsenceRejection.Reason.ILL_ALREADY.name());
        asProcess(() -> {
            absences.recover(placement, today());
            return null;
        });
        assertThat(absences.isIll(placement)).isFalse();
    }

    @Test
    void a_parallel_effort_that_pauses_puts_the_placement_on_hold() {
        var placement = running(13, 13, today().minusWeeks(3));

        asProcess(() -> {
            barriers.report(placement, Barrier.DEBT);
            var key = efforts.open(placement);
            efforts.convoke(key, List.of("DEBT", "SOCIAL"), "Kan I se på gælden i denne uge?");
            efforts.answer(key, "DEBT", "Ja, fredag.");
            barriers.agree(key, EffortState.PAUSED, today().plusWeeks(1));
            return null;
        });

        assertThat(placements.placement(placement).status()).isEqualTo(PlacementStatus.PAUSED);
        assertThat(efforts.efforts(placement).get(0).missing()).containsExactly("SOCIAL");
    }

    @Test
    void new_law_reaches_the_placements_that_run_and_rest_on_the_rule_that_ended_and_no_others() {
        var extended = running(13, 13, today().minusWeeks(10));
        var untouched = running(13, 13, today().minusWeeks(10));
        asProcess(() -> {
            extensions.ask(extended, 8, "Skal oplæres i kassen, som er ledig til marts.", false);
            return extensions.decide(extended);
        });
        var rule = extensions.extensions(extended).get(0).ruling().ruleId();

        publisher.publishEvent(new LawChanged(today(), Map.of("placement-extension", Set.of(rule))));
        publisher.publishEvent(new LawChanged(today(), Map.of("placement-extension", Set.of("Rule_Other"))));

        assertThat(incidents.incidents(extended))
                .extracting(IncidentFacts::kind)
                .containsExactly("NEW_LAW");
        assertThat(incidents.newRules(extended)).contains(new NewRules(today(), List.of("placement-extension")));
        assertThat(incidents.incidents(untouched)).isEmpty();
        assertThat(incidents.newRules(untouched)).isEmpty();
    }

    private void review(CaseId placement, int cleaning, int canteen) {
        var functions = progression.progress(placement);
        asProcess(() -> {
            progression.review(
                    placement,
                    today(),
                    List.of(
                            new Rating(
                                    functions.get(0).id(),
                                    cleaning,
                                    cleaning,
                                    cleaning,
                                    "Tager gulvet alene.",
                                    "Kantinen"),
                            new Rating(
                                    functions.get(1).id(),
                                    canteen,
                                    canteen,
                                    canteen,
                                    "Betjener kassen.",
                                    "Frokosten")));
            return null;
        });
    }

    private CaseId running(int weeks, int maxWeeks, LocalDate firstDay) {
        return asProcess(() -> {
            var caseId = cases.open(CaseKind.PLACEMENT_COURSE);
            placements.begin(PlacementFixture.anAgreement(caseId, firstDay, weeks, maxWeeks));
            followUp.decidePlan(caseId);
            return caseId;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> T asProcess(Callable<T> work) {
        try {
            return ActingAs.process(work);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }
}
