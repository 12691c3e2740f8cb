package dk.brobygger.shell;

import com.vaadin.flow.spring.SpringServlet;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Every open page keeps a line to the server, over which it only listens: it speaks by requests. As they come, its buffers
 * for what the browser might say, and for packing what is said to it, are as large as everything else that an idle page
 * costs. Here they have room for a heartbeat, and the few words of news go unpacked.
 */
@Component
class PushLine implements BeanPostProcessor {

    static final String ROOM = "1024";

    private static final Map<String, String> OF_THE_LINE = Map.of("org.atmosphere.websocket.bufferSize", ROOM);

    private static final Map<String, String> OF_THE_SERVER = Map.of(
            "org.apache.tomcat.websocket.textBufferSize", ROOM, "org.apache.tomcat.websocket.binaryBufferSize", ROOM);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof TomcatServletWebServerFactory tomcat) {
            tomcat.addInitializers(context -> OF_THE_SERVER.forEach(context::setInitParameter));
        } else if (bean instanceof ServletRegistrationBean<?> registered
                && registered.getServlet() instanceof SpringServlet) {
            OF_THE_LINE.forEach(registered::addInitParameter);
        }
        return bean;
    }
}
