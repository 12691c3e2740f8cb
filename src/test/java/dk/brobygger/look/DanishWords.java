package dk.brobygger.look;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The Danish translations for view tests that do without Spring. */
public class DanishWords implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private final Properties words = new Properties();

    public DanishWords() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/translations"))) {
            for (var file : files.filter(one -> one.toString().endsWith("_da.properties"))
                    .toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
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
