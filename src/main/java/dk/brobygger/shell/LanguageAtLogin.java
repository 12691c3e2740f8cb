package dk.brobygger.shell;

import dk.brobygger.identity.LanguageDesk;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who logs in reads the language that he chose, on whichever browser he did. Who never chose, but reads English in this
 * browser, is taken to have chosen it.
 */
@Component
class LanguageAtLogin {

    private static final Duration A_YEAR = ChronoUnit.YEARS.getDuration();

    private final LanguageDesk languages;

    LanguageAtLogin(LanguageDesk languages) {
        this.languages = languages;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call) {
            var chosen = languages.mine();
            if (chosen.isPresent()) speak(call, chosen.get());
            else cookie(call.getRequest()).ifPresent(languages::speak);
        }
    }

    private static void speak(ServletRequestAttributes call, Locale language) {
        var response = call.getResponse();
        if (response == null) return;
        var cookie = ResponseCookie.from(Appearance.LANGUAGE, language.getLanguage())
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Locale> cookie(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(Appearance.LANGUAGE))
                        .map(Cookie::getValue)
                        .map(Locale::forLanguageTag)
                        .findFirst();
    }
}
