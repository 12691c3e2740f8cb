package dk.brobygger.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The screens speak from the same files as everything else, in the language that the reader chose. */
@Component
class Translations implements I18NProvider, VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final long serialVersionUID = 1L;

    private final transient MessageSource messages;

    Translations(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(TranslationFiles.DANISH, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        try {
            return messages.getMessage(key, args, locale);
        } catch (NoSuchMessageException missing) {
            LOG.warn("no translation of {}", key);
            return key;
        }
    }

    /** Danish unless the reader asked for English, whatever the browser is set to. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> {
            Locale language = Appearance.language();
            start.getUI().getSession().setLocale(language);
            start.getUI().setLocale(language);
        });
        event.addVaadinRequestInterceptor(new SameLanguageBelow());
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .head()
                .parent()
                .attr("lang", Appearance.language().getLanguage()));
    }

    /** What rooms say without knowing Vaadin, such as the data of a form, is in the reader's language too. */
    private static class SameLanguageBelow implements VaadinRequestInterceptor {

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            LocaleContextHolder.setLocale(Appearance.language());
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, VaadinSession session, Exception problem) {}

        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, VaadinSession session) {}
    }
}
