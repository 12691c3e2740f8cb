package dk.brobygger.bell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told as one. */
class RingTest {

    static final UserId ANNA = new UserId("anna");
    static final UserId BO = new UserId("bo");
    static final UserId CARL = new UserId("carl");

    @Test
    void what_one_colleague_gives_is_one_thing_that_names_no_task() {
        var both = given(BO, ANNA).with(given(BO, ANNA));

        assertThat(given(BO, ANNA).joins(given(BO, ANNA))).isTrue();
        assertThat(both.many()).isEqualTo(2);
        assertThat(both.taskId()).isNull();
        assertThat(both.step()).isNull();
        assertThat(both.caseId()).isNull();
    }

    @Test
    void what_another_gives_or_what_is_for_another_is_a_thing_of_its_own() {
        assertThat(given(BO, ANNA).joins(given(BO, CARL))).isFalse();
        assertThat(given(BO, ANNA).joins(given(CARL, ANNA))).isFalse();
    }

    @Test
    void each_mention_and_each_pair_of_eyes_stands_by_itself() {
        assertThat(ring(BellKind.MENTIONED, BO, ANNA).joins(ring(BellKind.MENTIONED, BO, ANNA)))
                .isFalse();
        assertThat(ring(BellKind.REVIEW_ASKED, BO, ANNA).joins(ring(BellKind.REVIEW_ASKED, BO, ANNA)))
                .isFalse();
    }

    static Ring given(UserId to, UserId by) {
        return ring(BellKind.ASSIGNED, to, by);
    }

    static Ring ring(BellKind kind, UserId to, UserId by) {
        return Ring.ofStep(
                to, kind, by, UUID.randomUUID().toString(), new CaseId(UUID.randomUUID()), "Ring til mentor");
    }
}
