package dk.brobygger.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How accounts become logged-in users; rights are checked at the desks' methods. */
@Configuration
@EnableMethodSecurity(jsr250Enabled = true)
class LogIn {

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService accountsAsUsers(Accounts accounts) {
        return name -> {
            // PostgreSQL would not even look for such a name.
            if (name.indexOf('\0') >= 0) throw new UsernameNotFoundException("no such user");
            var account = accounts.findById(name)
                    .filter(Account::isActive)
                    .orElseThrow(() -> new UsernameNotFoundException("no such user"));
            var roles = account.member().roles().stream().map(Role::id).toArray(String[]::new);
            return User.withUsername(name)
                    .password(account.passwordHash())
                    .roles(roles)
                    .build();
        };
    }
}
