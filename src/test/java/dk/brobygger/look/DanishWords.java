package dk.brobygger.look;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The Danish translations for view tests that do without Spring. */
public class DanishWords implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final List<String> ROOMS = List.of(
            "look",
            "inbox",
            "inbox-list",
            "views",
            "step",
            "inbox-work",
            "inbox-acts",
            "inbox-talk",
            "casefile",
            "comments",
            "files",
            "paper",
            "shell",
            "law",
            "audit",
            "citizen",
            "match",
            "establishment",
            "company",
            "register",
            "needs",
            "partnership",
            "placement",
            "effort",
            "progression",
            "identity",
            "team",
            "bell");

    private final Properties words = new Properties();

    public DanishWords() throws IOException {
        for (String room : ROOMS) {
            try (Reader file = new InputStreamReader(
                    getClass().getResourceAsStream("/translations/" + room + "_da.properties"),
                    StandardCharsets.UTF_8)) {
                words.load(file);
            }
        }
    }

    /** Opens a browser page without a browser, in Danish; {@code MockVaadin.tearDown()} closes it. */
    public static void open() {
        System.setProperty("vaadin.i18n.provider", DanishWords.class.getName());
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.forLanguageTag("da"));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.forLanguageTag("da"));
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        String text = words.getProperty(key, key);
        return args.length == 0 ? text : new MessageFormat(text, Locale.forLanguageTag("da")).format(args);
    }
}
