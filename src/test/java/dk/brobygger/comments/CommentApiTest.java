package dk.brobygger.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.Caller;
import dk.brobygger.SpringTest;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class CommentApiTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseDesk cases;

    @Autowired
    CommentDesk comments;

    @Autowired
    ConflictDesk conflicts;

    CaseId caseId;
    Caller caller;

    @BeforeEach
    void aCase() throws Exception {
        caseId = ActingAs.system(() -> cases.open(CaseKind.PLACEMENT_COURSE));
        caller = new Caller(port, "jobkonsulent");
    }

    @Test
    void a_colleague_who_may_not_see_the_case_is_not_turned_to() throws Exception {
        as("leder", Role.LEDER, () -> {
            conflicts.exclude(caseId, new UserId("sagsbehandler"), "familie");
            return null;
        });

        refuses(CommentRejection.Reason.MAY_NOT_SEE_THE_CASE, "Se her @sagsbehandler");
        refuses(CommentRejection.Reason.MAY_NOT_SEE_THE_CASE, "@administrator hjælp");
        refuses(CommentRejection.Reason.NOBODY_OF_THAT_NAME, "@findes-ikke hej");
        refuses(CommentRejection.Reason.COMMENT_EMPTY, " ");
        refuses(CommentRejection.Reason.COMMENT_TOO_LONG, "x".repeat(4001));
        assertThat(commented("Tak @leder").mentioned()).containsExactly(new UserId("leder"));
        assertThat(as("leder", Role.LEDER, () -> comments.comments(caseId))).hasSize(1);
        assertThatThrownBy(() -> as("sagsbehandler", Role.SAGSBEHANDLER, () -> comments.comments(caseId)))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    void what_is_said_is_listed_newest_first_and_by_step() throws Exception {
        commented("Har ringet");
        as("leder", Role.LEDER, () -> comments.comment(caseId, new AboutStep("t-9", "Hold møde"), "Tak @jobkonsulent"));

        var all = caller.get("/api/cases/" + caseId + "/comments").body();
        assertThat(all).hasSize(2);
        assertThat(all.get(0).path("by").asText()).isEqualTo("leder");
        assertThat(all.get(0).path("step").asText()).isEqualTo("Hold møde");
        assertThat(all.get(0).path("mentioned").get(0).asText()).isEqualTo("jobkonsulent");
        assertThat(all.get(1).path("task").isNull()).isTrue();
        assertThat(caller.get("/api/cases/" + caseId + "/comments?task=t-9").body())
                .hasSize(1);
        assertThat(new Caller(port, "administrator")
                        .get("/api/cases/" + caseId + "/comments")
                        .status())
                .isEqualTo(404);
    }

    private void refuses(CommentRejection.Reason reason, String text) {
        assertThatThrownBy(() -> commented(text))
                .isInstanceOfSatisfying(
                        CommentRejection.class,
                        refused -> assertThat(refused.messageKey()).endsWith("." + reason));
    }

    private CaseComment commented(String text) throws Exception {
        return as("jobkonsulent", Role.JOBKONSULENT, () -> comments.comment(caseId, null, text));
    }

    private static <T> T as(String who, Role role, Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId(who), List.of(role), deed);
    }
}
