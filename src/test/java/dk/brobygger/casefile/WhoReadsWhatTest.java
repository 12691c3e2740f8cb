package dk.brobygger.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.SpringTest;
import dk.brobygger.comments.CaseComment;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.deputy.NewWork;
import dk.brobygger.files.AttachmentDesk;
import dk.brobygger.files.AttachmentFacts;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which cases somebody meets in lists, whom a comment on one may turn to, and which files of a company one sees. */
@SpringTest
class WhoReadsWhatTest {

    @Autowired
    CaseDesk cases;

    @Autowired
    NoteDesk notes;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    CommentDesk comments;

    @Autowired
    AttachmentDesk attachments;

    @Autowired
    IdentityDesk identity;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    Clock clock;

    UUID company = UUID.randomUUID();
    CaseId plain;
    CaseId guarded;

    @BeforeEach
    void twoCasesOfOneCompany() throws Exception {
        plain = ActingAs.system(() -> caseOf("Amina R.", false));
        guarded = ActingAs.system(() -> caseOf("Beskyttet kandidat", true));
    }

    @Test
    void who_rules_leads_or_audits_meets_a_protected_persons_case_and_others_do_not() throws Exception {
        assertThat(seenBy("jobkonsulent", Role.JOBKONSULENT)).containsExactly(plain);
        assertThat(seenBy("virksomhedskonsulent", Role.VIRKSOMHEDSKONSULENT)).containsExactly(plain);
        assertThat(seenBy("sagsbehandler", Role.SAGSBEHANDLER)).containsExactlyInAnyOrder(plain, guarded);
        assertThat(seenBy("leder", Role.LEDER)).containsExactlyInAnyOrder(plain, guarded);
        assertThat(seenBy("revisor", Role.REVISOR)).containsExactlyInAnyOrder(plain, guarded);
    }

    @Test
    void who_runs_the_installation_meets_none() throws Exception {
        assertThat(seenBy("administrator", Role.ADMINISTRATOR)).isEmpty();
    }

    @Test
    void who_handles_a_protected_persons_case_meets_it() throws Exception {
        ActingAs.system(() -> {
            cases.makeResponsible(guarded, Role.JOBKONSULENT, new UserId("jobkonsulent"));
            return guarded;
        });

        assertThat(seenBy("jobkonsulent", Role.JOBKONSULENT)).containsExactlyInAnyOrder(plain, guarded);
    }

    @Test
    void a_conflict_of_interest_keeps_a_case_out_of_the_list_even_a_leders() throws Exception {
        exclude("sagsbehandler");
        exclude("leder");

        assertThat(seenBy("sagsbehandler", Role.SAGSBEHANDLER)).containsExactly(guarded);
        assertThat(seenBy("leder", Role.LEDER)).containsExactly(guarded);
        assertThat(ActingAs.system(() -> cases.cases(CaseFilter.ofCompany(company))))
                .hasSize(2);
    }

    @Test
    void the_list_and_the_single_case_follow_the_same_rule() throws Exception {
        exclude("sagsbehandler");
        for (var role : Role.values()) {
            var listed = seenBy(role.id(), role);
            for (var caseId : List.of(plain, guarded))
                assertThat(opens(role, caseId)).isEqualTo(listed.contains(caseId));
        }
    }

    @Test
    void a_comment_offers_those_who_may_read_the_case_by_the_beginnings_of_their_names() throws Exception {
        assertThat(offered(plain, ""))
                .contains("sagsbehandler", "leder")
                .doesNotContain("jobkonsulent", "administrator");
        assertThat(offered(plain, "sagsb")).containsExactly("sagsbehandler");
        assertThat(offered(plain, "ingen hedder det")).isEmpty();

        exclude("sagsbehandler");

        assertThat(offered(plain, "sagsb")).isEmpty();
    }

    @Test
    void of_a_protected_persons_case_only_those_who_may_know_are_offered() throws Exception {
        var offered = ActingAs.user(
                new UserId("leder"),
                List.of(Role.LEDER),
                () -> comments.mayHear(guarded, "", 20).stream()
                        .map(colleague -> colleague.id().value())
                        .toList());

        assertThat(offered).contains("sagsbehandler").doesNotContain("jobkonsulent", "virksomhedskonsulent");
    }

    @Test
    void who_stands_in_for_the_one_who_handles_a_protected_persons_case_talks_about_it_and_sees_its_files()
            throws Exception {
        var away = new UserId("away-" + UUID.randomUUID());
        var deputy = new UserId("deputy-" + UUID.randomUUID());
        ActingAs.system(() -> {
            identity.employ(away, "Agnes Borre", null, Sight.ALL, Set.of(Role.JOBKONSULENT), "demo");
            identity.employ(deputy, "Dines Wrang", null, Sight.ALL, Set.of(Role.JOBKONSULENT), "demo");
            cases.makeResponsible(guarded, Role.JOBKONSULENT, away);
            return guarded;
        });
        assertThatThrownBy(() -> as(deputy.value(), Role.JOBKONSULENT, () -> comments.comments(guarded)))
                .isInstanceOf(NoSuchCase.class);
        var today = LocalDate.now(clock);

        as(
                away.value(),
                Role.JOBKONSULENT,
                () -> deputies.set(new AbsencePlan(
                        away, null, today, today.plusDays(3), deputy, AbsenceKind.values()[0], NewWork.DEPUTY)));

        assertThat(as(deputy.value(), Role.JOBKONSULENT, () -> comments.comments(guarded)))
                .isEmpty();
        assertThat(as(deputy.value(), Role.JOBKONSULENT, () -> attachments.count(guarded)))
                .isZero();
        assertThat(as("leder", Role.LEDER, () -> comments.mayHear(guarded, "dines", 20)))
                .extracting(StaffMember::id)
                .containsExactly(deputy);
    }

    @Test
    void of_what_was_said_and_noted_only_the_latest_are_read_when_few_are_shown() throws Exception {
        for (var words : List.of("først", "så", "sidst"))
            as("leder", Role.LEDER, () -> {
                notes.write(plain, words);
                return comments.comment(plain, null, words);
            });

        assertThat(as("leder", Role.LEDER, () -> comments.comments(plain, 2)))
                .extracting(CaseComment::text)
                .containsExactly("sidst", "så");
        assertThat(as("leder", Role.LEDER, () -> notes.of(plain, 2)))
                .extracting(CaseNote::text)
                .containsExactly("sidst", "så");
    }

    @Test
    void who_may_not_read_the_case_is_told_of_nobody() {
        assertThatThrownBy(() -> offered(guarded, "")).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void a_companys_files_are_those_of_the_cases_that_one_may_open() throws Exception {
        var pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        as("leder", Role.LEDER, () -> attachments.add(plain, null, "aftale.pdf", pdf));
        as("leder", Role.LEDER, () -> attachments.add(guarded, null, "fortrolig.pdf", pdf));
        var gone = as("leder", Role.LEDER, () -> attachments.add(plain, null, "forkert.pdf", pdf));
        as("leder", Role.LEDER, () -> {
            attachments.remove(plain, gone.id(), "Forkert sag");
            return gone;
        });

        assertThat(as("jobkonsulent", Role.JOBKONSULENT, () -> attachments.ofCompany(company)))
                .extracting(AttachmentFacts::name)
                .containsExactly("aftale.pdf");
        assertThat(as("jobkonsulent", Role.JOBKONSULENT, () -> attachments.countOfCompany(company)))
                .isEqualTo(1);
        assertThat(as("leder", Role.LEDER, () -> attachments.ofCompany(company)))
                .extracting(AttachmentFacts::name)
                .containsExactly("fortrolig.pdf", "aftale.pdf");
        assertThat(as("jobkonsulent", Role.JOBKONSULENT, () -> attachments.count(plain)))
                .isEqualTo(1);
        assertThatThrownBy(() -> as("jobkonsulent", Role.JOBKONSULENT, () -> attachments.count(guarded)))
                .isInstanceOf(NoSuchCase.class);
    }

    private CaseId caseOf(String candidate, boolean confidential) {
        var caseId = cases.open(CaseKind.PLACEMENT_COURSE);
        cases.companyIs(caseId, company, "Klitrosen Service");
        cases.candidateIs(caseId, UUID.randomUUID(), candidate, confidential);
        return caseId;
    }

    private void exclude(String colleague) throws Exception {
        as("leder2", Role.LEDER, () -> {
            conflicts.exclude(plain, new UserId(colleague), "familie");
            return plain;
        });
    }

    private boolean opens(Role role, CaseId caseId) throws Exception {
        try {
            return as(role.id(), role, () -> cases.visibleCard(caseId)) != null;
        } catch (NoSuchCase hidden) {
            return false;
        }
    }

    private List<CaseId> seenBy(String who, Role role) throws Exception {
        return as(
                who,
                role,
                () -> cases.visibleCases(CaseFilter.ofCompany(company)).stream()
                        .map(CaseCard::id)
                        .toList());
    }

    private List<String> offered(CaseId caseId, String words) throws Exception {
        return as(
                "jobkonsulent",
                Role.JOBKONSULENT,
                () -> comments.mayHear(caseId, words, 20).stream()
                        .map(colleague -> colleague.id().value())
                        .toList());
    }

    private static <T> T as(String who, Role role, Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId(who), List.of(role), deed);
    }
}
