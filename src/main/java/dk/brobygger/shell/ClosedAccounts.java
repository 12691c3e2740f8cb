package dk.brobygger.shell;

import dk.brobygger.identity.AccountClosed;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whose accounts are closed, known in memory so that no request asks for it. A closing on this node is known at once,
 * one on another node when the accounts are looked at again.
 */
@Component
class ClosedAccounts implements SmartLifecycle {

    private static final long AGAIN_MILLIS = 20_000;
    private static final Logger LOG = LoggerFactory.getLogger(ClosedAccounts.class);

    private final IdentityDesk identity;
    private final Set<UserId> closed = ConcurrentHashMap.newKeySet();
    private final List<Consumer<Set<UserId>>> hearers = new CopyOnWriteArrayList<>();
    private volatile Thread looking = new Thread();
    private volatile boolean running;

    ClosedAccounts(IdentityDesk identity) {
        this.identity = identity;
    }

    boolean isClosed(UserId account) {
        return closed.contains(account);
    }

    /** @param hearer gets all that are closed, whenever there is one more */
    void listen(Consumer<Set<UserId>> hearer) {
        hearers.add(hearer);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountClosed event) {
        know(Set.of(event.account()));
    }

    /** Looks at the accounts, as this program; an account stays closed. */
    void look() {
        try {
            know(ActingAs.system(identity::closed));
        } catch (Exception unreachable) {
            LOG.warn("closed accounts could not be looked up: {}", unreachable.getMessage());
        }
    }

    private void know(Set<UserId> some) {
        if (closed.addAll(some)) hearers.forEach(hearer -> hearer.accept(Set.copyOf(closed)));
    }

    @Override
    public void start() {
        running = true;
        looking = new Thread(this::lookAgainAndAgain, "closed-accounts");
        looking.setDaemon(true);
        looking.start();
    }

    @Override
    public void stop() {
        running = false;
        looking.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void lookAgainAndAgain() {
        while (running) {
            try {
                Thread.sleep(AGAIN_MILLIS);
                look();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
