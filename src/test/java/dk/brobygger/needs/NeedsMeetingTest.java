package dk.brobygger.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NeedsMeetingTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Test
    void a_meeting_that_nobody_came_to_is_booked_again_at_most_twice() {
        var meeting = new NeedsMeeting(new CaseId(UUID.randomUUID()), new CompanyId(UUID.randomUUID()));
        for (int time = 1; time <= 3; time++) {
            meeting.book(plan(), TODAY);
            meeting.missed(false);
            assertThat(meeting.mayRebook(2)).isEqualTo(time <= 2);
        }
    }

    @Test
    void a_meeting_is_not_booked_in_the_past_and_minutes_follow_the_meeting() {
        var meeting = new NeedsMeeting(new CaseId(UUID.randomUUID()), new CompanyId(UUID.randomUUID()));

        refuses(NeedsRejection.Reason.MEETING_IN_THE_PAST, () -> meeting.book(plan(), TODAY.plusDays(4)));
        meeting.book(plan(), TODAY);
        refuses(NeedsRejection.Reason.NOT_HELD_YET, () -> meeting.sentMinutes("Referat", "Dorte", TODAY));
        meeting.held(new MeetingNeeds("Rengøring", List.of(), List.of(), List.of(), "YES", true, false, null));
        meeting.sentMinutes("Referat", "Dorte", TODAY);
        assertThat(meeting.wantsAgreement()).isTrue();
    }

    private static MeetingPlan plan() {
        return new MeetingPlan(LocalDateTime.of(2026, 11, 20, 10, 0), "AT_COMPANY", "Dorte", "Karla", "Opgaver");
    }

    private static void refuses(NeedsRejection.Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        NeedsRejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo(reason));
    }
}
