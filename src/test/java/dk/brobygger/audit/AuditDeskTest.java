package dk.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.SpringTest;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.law.RulingRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringTest
class AuditDeskTest {

    static final Locale DANISH = Locale.forLanguageTag("da");

    @Autowired
    AuditDesk audit;

    @Autowired
    CaseDesk cases;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestRestTemplate http;

    @Test
    void what_happens_in_a_case_is_told_newest_first_with_who_did_it() throws Exception {
        var caseId = as(Role.JOBKONSULENT, () -> cases.open(CaseKind.PLACEMENT_COURSE));
        as(Role.JOBKONSULENT, () -> {
            cases.stageIs(caseId, CaseStage.ESTABLISHMENT);
            return cases.card(caseId);
        });

        var told = as(Role.REVISOR, () -> audit.history(caseId, null, 10, DANISH));

        assertThat(told).extracting(Happened::type).containsExactly("StageReached", "CaseOpened");
        assertThat(told).extracting(Happened::actor).containsOnly("jobkonsulent");
        assertThat(told.get(0).text()).isEqualTo("Forløbet gik videre: Etablering.");
        assertThat(told.get(1).text()).startsWith("Sagen blev oprettet med nummer 20");
    }

    @Test
    void the_ground_and_the_facts_are_kept() throws Exception {
        record HoursAgreed(CaseId caseId, BigDecimal hours, LocalDate from, String onBehalfOf, RulingRecord ruling)
                implements CaseEvent {}
        var caseId = as(Role.LEDER, () -> cases.open(CaseKind.PLACEMENT_COURSE));
        var ground = new RulingRecord("placement-duration", 3, "Rule_Group3", "CAP_13", "LAB § 61", false);

        as(Role.LEDER, () -> {
            events.publishEvent(
                    new HoursAgreed(caseId, new BigDecimal("12.50"), LocalDate.of(2026, 11, 17), "Nadia", ground));
            return caseId;
        });

        var newest =
                as(Role.LEDER, () -> audit.history(caseId, null, 1, DANISH)).get(0);
        assertThat(newest.ground()).contains(ground);
        assertThat(newest.onBehalfOf()).contains("Nadia");
        assertThat(newest.facts()).containsEntry("from", "2026-11-17").containsKey("hours");
        assertThat(as(Role.LEDER, () -> audit.history(caseId, null, 9, DANISH))
                        .get(1)
                        .ground())
                .isEmpty();
    }

    @Test
    void a_companys_history_is_that_of_its_cases_which_one_may_open() throws Exception {
        var company = UUID.randomUUID();
        var open = as(Role.LEDER, () -> caseOf(company, false));
        var guarded = as(Role.LEDER, () -> caseOf(company, true));
        as(Role.LEDER, () -> caseOf(UUID.randomUUID(), false));

        assertThat(as(Role.JOBKONSULENT, () -> audit.ofCompany(company, 50, DANISH)))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.card().id()).isEqualTo(open));
        assertThat(as(Role.LEDER, () -> audit.ofCompany(company, 50, DANISH)))
                .extracting(one -> one.card().id())
                .contains(open, guarded);
        assertThat(as(Role.LEDER, () -> audit.ofCompany(company, 1, DANISH))).hasSize(1);
    }

    private CaseId caseOf(UUID company, boolean confidential) {
        var caseId = cases.open(CaseKind.PLACEMENT_COURSE);
        cases.companyIs(caseId, company, "Klitrosen Service");
        cases.candidateIs(caseId, UUID.randomUUID(), "Amina R.", confidential);
        return caseId;
    }

    @Test
    void what_is_undone_leaves_no_trace() throws Exception {
        var caseId = as(Role.LEDER, () -> cases.open(CaseKind.PLACEMENT_COURSE));

        as(
                Role.LEDER,
                () -> transaction.execute(status -> {
                    cases.stageIs(caseId, CaseStage.ESTABLISHMENT);
                    status.setRollbackOnly();
                    return caseId;
                }));

        assertThat(as(Role.LEDER, () -> audit.length(caseId))).isEqualTo(1);
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended() throws Exception {
        var caseId = as(Role.LEDER, () -> cases.open(CaseKind.COMPANY_COURSE));
        for (CaseStage stage : List.of(CaseStage.CONTACT, CaseStage.MEETING, CaseStage.AGREEMENT)) {
            as(Role.LEDER, () -> {
                cases.stageIs(caseId, stage);
                return stage;
            });
        }

        var first = as(Role.LEDER, () -> audit.history(caseId, null, 2, DANISH));
        var second = as(Role.LEDER, () -> audit.history(caseId, first.get(1).id(), 2, DANISH));

        assertThat(first).hasSize(2);
        assertThat(second).isNotEmpty();
        assertThat(second.get(0).id()).isNotIn(first.stream().map(Happened::id).toList());
    }

    @Test
    void the_database_refuses_to_change_or_delete_what_happened() throws Exception {
        as(Role.LEDER, () -> cases.open(CaseKind.COMPANY_COURSE));

        assertThatThrownBy(() -> jdbc.update("update audit_trail set actor = 'nobody'"))
                .hasStackTraceContaining("only added to");
        assertThatThrownBy(() -> jdbc.update("delete from audit_trail")).hasStackTraceContaining("only added to");
    }

    @Test
    void only_the_auditor_and_the_leader_read_a_history() throws Exception {
        var caseId = as(Role.LEDER, () -> cases.open(CaseKind.COMPANY_COURSE));
        var path = "/api/cases/" + caseId + "/history?limit=1";

        assertThatThrownBy(() -> as(Role.JOBKONSULENT, () -> audit.history(caseId, null, 10, DANISH)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(http.withBasicAuth("jobkonsulent", "demo")
                        .getForEntity(path, String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(http.getForEntity(path, String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        var answer = http.withBasicAuth("revisor", "demo").getForEntity(path, String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody()).contains("\"items\"", "CaseOpened", "\"next\"");
    }

    @Test
    void whom_a_conflict_of_interest_keeps_off_a_case_reads_no_history_of_it() throws Exception {
        var caseId = as(Role.LEDER, () -> cases.open(CaseKind.COMPANY_COURSE));
        ActingAs.user(new UserId("leder2"), List.of(Role.LEDER), () -> {
            conflicts.exclude(caseId, new UserId("leder"), "familie");
            return caseId;
        });

        assertThatThrownBy(() -> as(Role.LEDER, () -> audit.history(caseId, null, 10, DANISH)))
                .isInstanceOf(NoSuchCase.class);
        assertThat(as(Role.REVISOR, () -> audit.history(caseId, null, 10, DANISH)))
                .isNotEmpty();
    }

    @Test
    void a_case_that_is_not_there_is_not_found() throws Exception {
        var none = new CaseId(UUID.randomUUID());

        assertThatThrownBy(() -> as(Role.REVISOR, () -> audit.history(none, null, 10, DANISH)))
                .isInstanceOf(NoSuchCase.class);
        for (String id : List.of(none.toString(), "no-id")) {
            assertThat(http.withBasicAuth("revisor", "demo")
                            .getForEntity("/api/cases/" + id + "/history", String.class)
                            .getStatusCode())
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
    }

    private static <T> T as(Role role, Callable<T> work) throws Exception {
        return ActingAs.user(new UserId(role.id()), List.of(role), work);
    }
}
