package dk.brobygger.shell;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** An address below /api that no room answers is no page of ours either: a problem, not the frame of the screens. */
@Configuration
class ApiAddresses {

    /** After the controllers, before Vaadin. */
    private static final int ORDER = 100;

    @Bean
    HandlerMapping unknownApiAddresses() {
        HttpRequestHandler nobody = (request, response) -> {
            throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), request.getRequestURI());
        };
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nobody), ORDER);
    }
}
