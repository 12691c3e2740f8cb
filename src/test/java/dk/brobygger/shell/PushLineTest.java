package dk.brobygger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.spring.SpringServlet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

class PushLineTest {

    @Test
    void the_line_of_an_open_page_has_little_room_for_what_nobody_says_over_it() {
        var registered = new ServletRegistrationBean<>(mock(SpringServlet.class), "/*");

        new PushLine().postProcessAfterInitialization(registered, "servlet");

        assertThat(registered.getInitParameters()).containsEntry("org.atmosphere.websocket.bufferSize", PushLine.ROOM);
    }
}
