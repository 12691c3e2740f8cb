package dk.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrobyggerTest {

    @Test
    void no_demo_municipality_is_made_in_a_database_server_that_the_command_line_names() {
        assertThat(Brobygger.namesAServer("--spring.datasource.url=jdbc:postgresql://db/brobygger"))
                .isTrue();
        assertThat(Brobygger.namesAServer("--server.port=8081")).isFalse();
        assertThat(Brobygger.namesAServer("--spring.datasource.url=jdbc:h2:mem:demo"))
                .isFalse();
    }
}
