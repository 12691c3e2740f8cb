package dk.brobygger.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** A wrong password leads back to the login page, which says so and keeps the name. */
class KeepsName extends SimpleUrlAuthenticationFailureHandler {

    private static final String NAME = "brobygger.login.name";
    private static final int LONGEST = 100;

    KeepsName() {
        super("/login?error");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException, ServletException {
        var name = request.getParameter("username");
        if (name != null && name.length() <= LONGEST) request.getSession().setAttribute(NAME, name);
        super.onAuthenticationFailure(request, response, wrong);
    }

    /** The name that did not fit a moment ago, told once; empty when there was none. */
    static String take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof String name)) return "";
        session.removeAttribute(NAME);
        return name;
    }
}
