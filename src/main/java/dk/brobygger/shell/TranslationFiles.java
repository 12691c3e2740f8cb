package dk.brobygger.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds every room's translations; Danish is what a missing language falls back to. */
@Configuration
class TranslationFiles {

    static final Locale DANISH = Locale.forLanguageTag("da");

    @Bean
    MessageSource messageSource() throws IOException {
        var danish = new PathMatchingResourcePatternResolver().getResources("classpath*:translations/*_da.properties");
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(danish)
                .map(file -> "translations/" + file.getFilename().replace("_da.properties", ""))
                .sorted()
                .toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(DANISH);
        messages.setAlwaysUseMessageFormat(false);
        // where nobody reads, as on a job's thread, the house speaks Danish, whatever the machine speaks
        LocaleContextHolder.setDefaultLocale(DANISH);
        return messages;
    }
}
