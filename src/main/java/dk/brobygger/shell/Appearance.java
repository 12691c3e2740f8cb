package dk.brobygger.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;

/** What each reader chooses for this browser: language, palette, density. Kept in cookies, so that the login page has them. */
final class Appearance {

    static final String LANGUAGE = "bb-language";
    static final String PALETTE = "bb-palette";
    static final String DENSITY = "bb-density";

    /** Sets the palette before anything is drawn; follows the system until the reader chooses. */
    static final String SCRIPT = """
            (function () {
              var read = function (name) { var m = document.cookie.match('(?:^|; )' + name + '=([a-z]+)'); return m && m[1]; };
              var html = document.documentElement, dark = window.matchMedia('(prefers-color-scheme: dark)');
              window.bbAppearance = function () {
                var palette = read('bb-palette');
                html.setAttribute('theme', palette === 'dark' || (palette !== 'light' && dark.matches) ? 'dark' : '');
                html.setAttribute('data-density', read('bb-density') || 'compact');
                html.setAttribute('lang', read('bb-language') || 'da');
              };
              window.bbAppearance();
              dark.addEventListener('change', window.bbAppearance);
            })();
            """;

    private static final String COOKIE =
            "document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; SameSite=Lax'; window.bbAppearance();";

    private Appearance() {}

    /** The language that the reader chose, Danish until then. */
    static Locale language() {
        return cookie(LANGUAGE).filter("en"::equals).map(Locale::forLanguageTag).orElse(TranslationFiles.DANISH);
    }

    static Optional<String> cookie(String name) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** Keeps a choice for a year and shows it at once. */
    static void choose(UI ui, String name, String value) {
        ui.getPage().executeJs(COOKIE, name, value);
    }

    /** Keeps the language and draws the page anew in it. */
    static void speak(UI ui, String language) {
        ui.getPage().executeJs(COOKIE + " window.location.reload();", LANGUAGE, language);
    }
}
