package dk.brobygger.demo;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Everybody knows the passwords of invented people, so hashing them dearly only delays. */
@Configuration(proxyBeanMethods = false)
@Profile("demo | fill")
class DemoPasswords {

    /** The least rounds that bcrypt takes. */
    private static final int ROUNDS = 4;

    @Bean
    @Primary
    PasswordEncoder demoPasswordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(ROUNDS)));
    }
}
