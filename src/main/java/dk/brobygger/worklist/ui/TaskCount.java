package dk.brobygger.worklist.ui;

import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.slots.MenuCount;
import dk.brobygger.slots.Ways;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The number beside »Opgaver«: one's own. */
@Component
class TaskCount implements MenuCount {

    private final InboxDesk inbox;

    TaskCount(InboxDesk inbox) {
        this.inbox = inbox;
    }

    @Override
    public String route() {
        return Ways.INBOX;
    }

    @Override
    public Optional<String> count() {
        return Optional.of(inbox.countOfMine().shown());
    }
}
