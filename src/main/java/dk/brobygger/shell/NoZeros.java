package dk.brobygger.shell;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The character zero says nothing, and PostgreSQL keeps no text that has it: where a call brings it, a sign stands instead
 * that says that something could not be read.
 */
@Configuration
class NoZeros {

    private static final char ZERO = '\0';
    private static final char UNREADABLE = '\ufffd';

    private static String readable(String text) {
        return text.indexOf(ZERO) < 0 ? text : text.replace(ZERO, UNREADABLE);
    }

    /** Every text in what is sent as JSON. */
    @Bean
    static Module textsWithoutZeros() {
        return new SimpleModule("no zeros").addDeserializer(String.class, new Reading());
    }

    private static final class Reading extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = super.deserialize(json, context);
            return text == null ? null : readable(text);
        }
    }

    /** Every text in an address or a form. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static OncePerRequestFilter parametersWithoutZeros() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var query = request.getQueryString();
                var form = request.getContentType() != null
                        && request.getContentType().startsWith("multipart/");
                chain.doFilter(
                        form || query != null && query.contains("%00") ? new Readable(request) : request, response);
            }
        };
    }

    private static final class Readable extends HttpServletRequestWrapper {

        Readable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : NoZeros.readable(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return allReadable(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var all = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> all.put(name, allReadable(values)));
            return all;
        }

        private static String @Nullable [] allReadable(String @Nullable [] values) {
            if (values == null) return null;
            var all = values.clone();
            for (int i = 0; i < all.length; i++) all[i] = NoZeros.readable(all[i]);
            return all;
        }
    }
}
