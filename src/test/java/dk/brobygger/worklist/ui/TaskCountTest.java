package dk.brobygger.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import org.junit.jupiter.api.Test;

class TaskCountTest {

    private final InboxDesk inbox = mock(InboxDesk.class);

    @Test
    void theMenuSaysHowManyOfOnesOwnThereAre() {
        when(inbox.countOfMine()).thenReturn(new Count(23, false));

        assertThat(new TaskCount(inbox).count()).contains("23");
    }

    @Test
    void theMenuSaysThatThereAreMoreThanItCounted() {
        when(inbox.countOfMine()).thenReturn(new Count(1000, true));

        assertThat(new TaskCount(inbox).count()).contains("1\u00a0000+");
    }
}
