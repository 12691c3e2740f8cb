package dk.brobygger.fill;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;

/** Fills when the program stands, and ends it: with 0 when all is there, with 1 when something was refused. */
@Configuration(proxyBeanMethods = false)
@Profile("fill")
@EnableConfigurationProperties(FillOptions.class)
class FillCommand {

    private static final Logger LOG = LoggerFactory.getLogger(FillCommand.class);

    /** Apart, so that a test can fill without ending the program. */
    @Configuration(proxyBeanMethods = false)
    @Profile("fill")
    @ConditionalOnProperty(name = "brobygger.fill.at-start", matchIfMissing = true)
    static class AtStart {

        private final Filling filling;
        private final ConfigurableApplicationContext program;

        AtStart(Filling filling, ConfigurableApplicationContext program) {
            this.filling = filling;
            this.program = program;
        }

        @EventListener(ApplicationReadyEvent.class)
        void run() {
            var code = fill() ? 0 : 1;
            System.exit(SpringApplication.exit(program, () -> code));
        }

        private boolean fill() {
            try {
                var filled = filling.fill();
                LOG.info(
                        "Filled: {} courses in {} s, {} of them a step early, {} refused",
                        filled.courses(),
                        filled.seconds(),
                        filled.shortened(),
                        filled.refused());
                return filled.refused() == 0;
            } catch (IllegalStateException refused) {
                LOG.error("Not filled: {}", refused.getMessage(), refused.getCause());
                return false;
            } catch (Exception broken) {
                LOG.error("The database is filled only in part", broken);
                return false;
            }
        }
    }
}
