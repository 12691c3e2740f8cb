package dk.brobygger.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyFixture;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.CompanyImportDesk;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.place.PlaceFacts;
import dk.brobygger.place.PlaceRejection;
import dk.brobygger.place.PlaceStatus;
import dk.brobygger.place.PlacesDesk;
import dk.brobygger.place.PromisedPlace;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A running partnership in the whole program: places, deviations, the evaluation, and its end. */
@SpringTest
class PartnershipYearStoryTest {

    @Autowired
    CompanyImportDesk imports;

    @Autowired
    CompanyDesk companies;

    @Autowired
    OutreachDesk outreach;

    @Autowired
    AgreementDesk agreements;

    @Autowired
    YearDesk years;

    @Autowired
    DeviationDesk deviations;

    @Autowired
    PartnershipDesk partnerships;

    @Autowired
    PlacesDesk placeDesk;

    @Autowired
    CaseDesk cases;

    @Autowired
    InboxDesk inbox;

    @Autowired
    StepDesk steps;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    Clock clock;

    CompanyId company;
    CaseId caseId;
    PartnershipId partnership;
    String year;

    @BeforeEach
    void aSignedAgreement() throws Exception {
        var cvr = CompanyFixture.aCvr();
        var unit = CompanyFixture.aPNumber();
        as(() -> imports.take("CVR-nummer;Navn;P-nummer;Postnummer\n%s;Klitrosen %s;%s;6900\n"
                .formatted(cvr, cvr, unit)
                .getBytes(StandardCharsets.UTF_8)));
        company = as(() -> companies.withCvr(cvr)).orElseThrow();
        caseId = as(() -> outreach.start(company, "Partnerskab", null));
        as(() -> {
            agreements.draft(
                    caseId,
                    PartnershipFixture.terms(AgreementKind.BINDING, false),
                    List.of(PromisedPlace.of(
                            "Rengøring", unit, 4, BigDecimal.TEN, BigDecimal.valueOf(25), List.of("SHORT_DAYS"))),
                    List.of());
            return null;
        });
        ActingAs.process(() -> {
            agreements.send(caseId);
            agreements.answered(
                    caseId,
                    new CompanyAnswer(CompanyAnswer.Kind.SIGNED, "Dorte", "DIGITAL", LocalDate.now(clock), null),
                    null);
            agreements.createPlaces(caseId);
            agreements.begin(caseId);
            return null;
        });
        partnership = as(() -> agreements.agreement(caseId)).orElseThrow().id();
        year = as(() -> partnerships.currentYear(partnership)).orElseThrow().key();
    }

    @Test
    void what_the_agreement_promises_can_be_reserved_filled_and_released() throws Exception {
        var place = as(() -> placeDesk.openPlaces()).stream()
                .filter(open -> open.company().equals(company))
                .findFirst()
                .orElseThrow();
        var course = new CaseId(UUID.randomUUID());

        as(() -> {
            placeDesk.reserve(place.id(), course, LocalDate.now(clock).plusDays(14));
            placeDesk.fill(place.id(), course);
            return null;
        });

        assertThat(as(() -> placeDesk.place(place.id())).free()).isEqualTo(3);
        as(() -> {
            placeDesk.release(place.id(), course);
            placeDesk.lower(place.id(), "Ingen lønkroner");
            return null;
        });
        assertThat(as(() -> placeDesk.placesOf(company)).get(0).loweredReason()).isEqualTo("Ingen lønkroner");
    }

    @Test
    void colleagues_who_reserve_a_place_in_the_same_moment_each_get_a_seat_until_it_is_full() throws Exception {
        var place = as(() -> placeDesk.openPlaces()).stream()
                .filter(open -> open.company().equals(company))
                .findFirst()
                .orElseThrow();
        var hands = Executors.newFixedThreadPool(6);
        try {
            Callable<Boolean> reserving = () -> as(() -> {
                try {
                    var course = new CaseId(UUID.randomUUID());
                    placeDesk.reserve(place.id(), course, LocalDate.now(clock).plusDays(14));
                    return true;
                } catch (PlaceRejection full) {
                    return false;
                }
            });
            var reserved = new ArrayList<Boolean>();
            for (var outcome : hands.invokeAll(Collections.nCopies(6, reserving))) reserved.add(outcome.get());

            assertThat(reserved).containsExactlyInAnyOrder(true, true, true, true, false, false);
        } finally {
            hands.shutdown();
        }
        assertThat(as(() -> placeDesk.place(place.id())).free()).isZero();
    }

    @Test
    void two_deviations_are_open_at_once_and_a_leader_settles_one() throws Exception {
        report("Mentoren mødte ikke");
        report("Ingen lønkroner");
        assertThat(as(() -> deviations.openOf(partnership)))
                .extracting(DeviationFacts::description)
                .containsExactly("Mentoren mødte ikke", "Ingen lønkroner");

        answer(
                "Task_HandleDeviation",
                Map.of("talkedWith", "Dorte", "whatHappened", "Syg", "deviationResult", "NOT_SOLVED"));
        answer("Task_DecideOnDeviation", Map.of("decision", "CONTINUE", "reasons", "Afløser er fundet"));

        assertThat(as(() -> deviations.openOf(partnership))).hasSize(1);
        assertThat(as(() -> years.year(year)).deviations()).isEqualTo(2);
    }

    @Test
    void a_leader_who_ends_the_agreement_leaves_only_the_notice_to_be_given() throws Exception {
        report("Ingen lønkroner");
        report("Mentoren mødte ikke");
        answer(
                "Task_HandleDeviation",
                Map.of("talkedWith", "Dorte", "whatHappened", "Budgettet er væk", "deviationResult", "NOT_SOLVED"));
        answer("Task_DecideOnDeviation", Map.of("decision", "END", "reasons", "Løftet bar aftalen"));

        var today = LocalDate.now(clock);
        answer(
                "Task_GiveNotice",
                Map.of(
                        "givenOn", today.toString(),
                        "lastDay", today.toString(),
                        "givenBy", "BOTH",
                        "reason", "Løftet bar aftalen",
                        "runningCourses", "Gøres færdige"));
        assertThat(as(() -> partnerships.partnership(partnership)).status()).isEqualTo(PartnershipStatus.NOTICE_GIVEN);
        fireTimer();

        assertThat(as(() -> partnerships.partnership(partnership)).status()).isEqualTo(PartnershipStatus.ENDED);
        assertThat(as(() -> deviations.openOf(partnership))).isEmpty();
        assertThat(as(() -> inbox.ofCase(caseId))).noneMatch(open -> open.step().contains("Deviation"));
        assertThat(as(() -> cases.card(caseId)).isOpen()).isFalse();
    }

    @Test
    void the_evaluation_renews_into_the_next_years_instance() throws Exception {
        evaluate("RENEW");

        var next = as(() -> partnerships.currentYear(partnership)).orElseThrow();
        assertThat(next.number()).isEqualTo(2);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(next.key())
                        .processDefinitionKey("partnership-year")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void changes_close_places_that_fall_away_and_open_new_ones() throws Exception {
        var unit = as(() -> companies.company(company)).units().get(0).pNumber().digits();
        evaluate("CHANGE");

        answer(
                "Task_AgreeChanges",
                Map.of(
                        "changes",
                        "Kantine i stedet for rengøring",
                        "goalCourses",
                        4,
                        "goalJobs",
                        2,
                        "places",
                        List.of(Map.of("function", "Rengøring", "total", 0)),
                        "newPlaces",
                        List.of(Map.of(
                                "function", "Kantine",
                                "pNumber", unit,
                                "total", 2,
                                "weeklyHoursFrom", 15,
                                "weeklyHoursTo", 30)),
                        "agreedWith",
                        "Dorte",
                        "agreedHow",
                        "MEETING",
                        "agreedOn",
                        LocalDate.now(clock).toString()));

        assertThat(as(() -> placeDesk.openPlaces()).stream()
                        .filter(open -> open.company().equals(company))
                        .map(PlaceFacts::function))
                .containsExactly("Kantine");
    }

    @Test
    void a_company_that_leaves_has_its_running_courses_handled_before_its_places_close() throws Exception {
        as(() -> {
            years.withdraw(partnership, "Lukker afdelingen");
            return null;
        });

        answer("Task_HandleRunningPlacements", Map.of("running", "NO_COURSES", "relationNote", "I god tone"));

        assertThat(as(() -> partnerships.partnership(partnership)).status()).isEqualTo(PartnershipStatus.ENDED);
        assertThat(as(() -> placeDesk.placesOf(company))).allMatch(PlaceStatus::closed);
        assertThat(as(() -> cases.card(caseId)).isOpen()).isFalse();
    }

    @Test
    void a_company_that_closes_ends_its_partnership_at_once() throws Exception {
        as(() -> {
            companies.close(company, LocalDate.now(clock));
            return null;
        });

        assertThat(as(() -> partnerships.partnership(partnership)).status()).isEqualTo(PartnershipStatus.ENDED);
    }

    private void report(String text) throws Exception {
        as(() -> {
            deviations.report(partnership, text);
            return null;
        });
    }

    private void fireTimer() throws Exception {
        var timer = jobs.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(year)
                        .singleResult()
                        .getId())
                .singleResult();
        ActingAs.system(() -> {
            jobs.executeJob(timer.getId());
            return null;
        });
    }

    private void evaluate(String future) throws Exception {
        fireTimer();
        answer(
                "Task_EvaluateYear",
                Map.of(
                        "heldOn",
                        LocalDate.now(clock).toString(),
                        "participants",
                        "Dorte og Karla",
                        "coursesReached",
                        6,
                        "jobsReached",
                        2,
                        "satisfaction",
                        "4",
                        "whatWorks",
                        "Mentoren",
                        "whatToChange",
                        "Flere timer",
                        "future",
                        future));
    }

    private void answer(String step, Map<String, Object> answers) throws Exception {
        as(() -> {
            var task = inbox.ofCase(caseId).stream()
                    .filter(open -> open.step().equals(step))
                    .findFirst()
                    .orElseThrow();
            if (task.assignee() == null) inbox.take(task.id());
            var taken = inbox.ofCase(caseId).stream()
                    .filter(open -> open.id().equals(task.id()))
                    .findFirst()
                    .orElseThrow();
            steps.complete(taken.id(), taken.version(), answers);
            return null;
        });
    }

    private static <T> T as(Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId("virksomhedskonsulent"), List.of(Role.VIRKSOMHEDSKONSULENT, Role.LEDER), deed);
    }
}
