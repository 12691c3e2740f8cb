package dk.brobygger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UnpackedLineTest {

    private static final String PACKS = "Sec-WebSocket-Extensions";

    @Test
    void a_browser_that_opens_a_line_is_not_heard_to_offer_packing() throws Exception {
        var line = new MockHttpServletRequest();
        line.addHeader("Upgrade", "websocket");

        assertThat(extensions(line)).isFalse();
    }

    @Test
    void every_other_request_stays_as_it_is() throws Exception {
        assertThat(extensions(new MockHttpServletRequest())).isTrue();
    }

    private static boolean extensions(MockHttpServletRequest request) throws Exception {
        request.addHeader(PACKS, "permessage-deflate");
        var chain = new MockFilterChain();
        new UnpackedLine().doFilter(request, new MockHttpServletResponse(), chain);
        return ((HttpServletRequest) chain.getRequest()).getHeaders(PACKS).hasMoreElements();
    }
}
