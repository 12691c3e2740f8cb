package dk.brobygger.workshop;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the engine who asks, so that its history credits the person and not a technical user. */
class UserOfCommand extends CommandInterceptor {

    private final IdentityService identity;

    UserOfCommand(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var before = identity.getCurrentAuthentication();
        var user = SecurityContextHolder.getContext().getAuthentication();
        identity.setAuthenticatedUserId(user == null ? null : user.getName());
        try {
            return next.execute(command);
        } finally {
            identity.setAuthentication(before);
        }
    }
}
