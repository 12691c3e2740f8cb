package dk.brobygger.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import dk.brobygger.identity.UserId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of closed accounts: open windows are led to the login page and hear nothing more, and a request that
 * brings the cookie of such a session comes in as nobody's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class OpenSessions extends OncePerRequestFilter implements VaadinServiceInitListener {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final ClosedAccounts closed;
    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();

    OpenSessions(ClosedAccounts closed) {
        this.closed = closed;
        closed.listen(accounts -> sessions.forEach(session -> endIfClosed(session)));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> sessions.add(init.getSession()));
        event.getSource().addSessionDestroyListener(gone -> sessions.remove(gone.getSession()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && who(session.getAttribute(CONTEXT)).filter(closed::isClosed).isPresent()) session.invalidate();
        chain.doFilter(request, response);
    }

    private void endIfClosed(VaadinSession session) {
        session.access(() -> {
            var kept = session.getSession();
            if (kept == null
                    || who(kept.getAttribute(CONTEXT)).filter(closed::isClosed).isEmpty()) return;
            session.getUIs().forEach(OpenSessions::leadToLogin);
            kept.invalidate();
        });
    }

    private static void leadToLogin(UI ui) {
        ui.getPage().setLocation("login");
        if (ui.getPushConfiguration().getPushMode().isEnabled()) ui.push();
    }

    private static Optional<UserId> who(@Nullable Object context) {
        return context instanceof SecurityContext security && security.getAuthentication() != null
                ? Optional.of(new UserId(security.getAuthentication().getName()))
                : Optional.empty();
    }
}
