package dk.brobygger.shell;

import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.util.ArrayList;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * The municipality's own login (OpenID Connect), where it is configured. It says who one is and which of our roles one
 * has; who has none comes not in.
 */
@Component
class MunicipalityLogin {

    private static final Logger LOG = LoggerFactory.getLogger(MunicipalityLogin.class);

    /** The name under which the provider is registered in the settings. */
    static final String REGISTRATION = "municipality";

    /** Where the button leads. */
    static final String START = "/oauth2/authorization/" + REGISTRATION;

    /** Where those are led who have no role here. */
    static final String REFUSED = "/login?refused";

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_NAME = 200;

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final MunicipalityRoles roles;
    private final IdentityDesk identity;
    private final OidcUserService users = new OidcUserService();

    MunicipalityLogin(
            ObjectProvider<ClientRegistrationRepository> registrations,
            MunicipalityRoles roles,
            IdentityDesk identity) {
        this.registrations = registrations;
        this.roles = roles;
        this.identity = identity;
    }

    /** Whether a provider is configured; without one nothing of this exists. */
    boolean isOffered() {
        var known = registrations.getIfAvailable();
        return known != null && known.findByRegistrationId(REGISTRATION) != null;
    }

    void openIn(HttpSecurity http) throws Exception {
        http.oauth2Login(login -> login.loginPage("/login")
                .failureUrl(REFUSED)
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::user)));
    }

    private OidcUser user(OidcUserRequest request) {
        var nameClaim = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUserNameAttributeName();
        return admit(users.loadUser(request), nameClaim == null ? "sub" : nameClaim);
    }

    /** @throws OAuth2AuthenticationException if the person has no role here, or the account is closed */
    OidcUser admit(OidcUser person, String nameClaim) {
        var given = roles.of(person.getClaims());
        var id = person.getClaimAsString(nameClaim);
        if (id == null || id.isBlank() || id.length() > LONGEST_ID) throw refused("no user name in " + nameClaim);
        if (given.isEmpty()) throw refused("no role that we know");
        if (!hasArrived(new UserId(id), nameOf(person, id), given)) throw refused("the account is closed");
        var authorities = new ArrayList<GrantedAuthority>();
        given.forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.id())));
        return new DefaultOidcUser(authorities, person.getIdToken(), person.getUserInfo(), nameClaim);
    }

    private boolean hasArrived(UserId id, String name, Set<Role> given) {
        try {
            return ActingAs.system(() -> identity.arrive(id, name, given));
        } catch (Exception broken) {
            throw new IllegalStateException("the account could not be kept", broken);
        }
    }

    private static String nameOf(OidcUser person, String id) {
        var name = person.getFullName();
        if (name == null || name.isBlank()) return id;
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static OAuth2AuthenticationException refused(String reason) {
        LOG.warn("The municipality's login was refused: {}", reason);
        return new OAuth2AuthenticationException(new OAuth2Error("access_denied", reason, null));
    }
}
