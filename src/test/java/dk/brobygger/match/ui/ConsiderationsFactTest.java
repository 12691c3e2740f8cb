package dk.brobygger.match.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.match.CandidateMeeting;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.match.MatchRejection;
import dk.brobygger.match.MatchView;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsiderationsFactTest {

    static final CaseId CASE = new CaseId(UUID.randomUUID());

    MatchDesk desk = mock(MatchDesk.class);
    CurrentUser user = mock(CurrentUser.class);
    ConsiderationsFact fact = new ConsiderationsFact(desk, user);

    @Test
    void who_works_with_the_candidate_reads_what_the_work_must_heed() {
        when(user.has(Role.JOBKONSULENT)).thenReturn(true);
        var match = met("Ingen tunge løft over 10 kg");
        when(desk.view(CASE)).thenReturn(match);

        assertThat(fact.detail(CASE.toString())).isEqualTo("Ingen tunge løft over 10 kg");
    }

    @Test
    void who_works_with_companies_only_does_not() {
        when(user.has(Role.VIRKSOMHEDSKONSULENT)).thenReturn(true);

        assertThat(fact.detail(CASE.toString())).isEmpty();
        verify(desk, never()).view(any());
    }

    @Test
    void before_they_have_met_and_without_a_match_there_is_none() {
        when(user.has(Role.LEDER)).thenReturn(true);
        var match = mock(MatchView.class);
        when(desk.view(CASE)).thenReturn(match);
        assertThat(fact.detail(CASE.toString())).isEmpty();

        when(desk.view(CASE)).thenThrow(mock(MatchRejection.class));
        assertThat(fact.detail(CASE.toString())).isEmpty();
    }

    private static MatchView met(String considerations) {
        var meeting = mock(CandidateMeeting.class);
        when(meeting.workConsiderations()).thenReturn(considerations);
        var match = mock(MatchView.class);
        when(match.meeting()).thenReturn(meeting);
        return match;
    }
}
