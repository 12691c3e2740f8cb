package dk.brobygger.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who gets in: the API by password and session, the screens by the login page, the engine's own API not at all. */
@Configuration
class SecuritySettings {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final MessageSource messages;
    private final MunicipalityLogin municipality;

    SecuritySettings(MessageSource messages, MunicipalityLogin municipality) {
        this.messages = messages;
        this.municipality = municipality;
    }

    /** HTTP Basic on the first call opens a session that serves the next ones without a check of the password. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        var token = CookieCsrfTokenRepository.withHttpOnlyFalse();
        var eager = new CsrfTokenRequestAttributeHandler();
        // Every answer brings the token, so that a program that sends a file has it after its first call.
        eager.setCsrfRequestAttributeName(null);
        return http.securityMatchers(
                        match -> match.requestMatchers(paths.matcher("/api/**"), paths.matcher("/v3/api-docs/**")))
                .authorizeHttpRequests(calls -> calls.anyRequest().authenticated())
                .httpBasic(basic -> basic.securityContextRepository(new HttpSessionSecurityContextRepository())
                        .authenticationEntryPoint((request, response, cause) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Brobygger\"");
                            answer(request, response, HttpStatus.UNAUTHORIZED, "shell.api.unauthorized");
                        }))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .csrf(csrf -> csrf.csrfTokenRepository(token)
                        .csrfTokenRequestHandler(eager)
                        .requireCsrfProtectionMatcher(SecuritySettings::needsToken))
                .exceptionHandling(refused -> refused.accessDeniedHandler((request, response, cause) ->
                        answer(request, response, HttpStatus.FORBIDDEN, "shell.api.forbidden")))
                .build();
    }

    /** The screens; everything that is neither a view nor listed here is refused. */
    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http) throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        http.authorizeHttpRequests(
                calls -> calls.requestMatchers(paths.matcher("/actuator/health"), paths.matcher("/actuator/health/**"))
                        .permitAll()
                        // Its own secret is the key to it.
                        .requestMatchers(paths.matcher(HttpMethod.GET, "/calendar/{secret}.ics"))
                        .permitAll()
                        .requestMatchers(paths.matcher("/actuator/**"), paths.matcher("/engine-rest/**"))
                        .denyAll()
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login"));
        http.formLogin(form -> form.failureHandler(new KeepsName()));
        if (municipality.isOffered()) municipality.openIn(http);
        return http.build();
    }

    /** A foreign page can post forms and text in a visitor's name, but not JSON: that a browser asks about first. */
    private static boolean needsToken(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) return false;
        var type = request.getContentType();
        try {
            return type == null || !MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException unreadable) {
            return true;
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(
                                status.getReasonPhrase(),
                                status.value(),
                                messages.getMessage(key, null, languageOf(request))));
    }

    private static Locale languageOf(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? TranslationFiles.DANISH : request.getLocale();
    }
}
