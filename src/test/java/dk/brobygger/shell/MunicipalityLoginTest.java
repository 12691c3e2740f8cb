package dk.brobygger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The municipality's own login against a provider that this test plays itself. */
@ActiveProfiles({"demo", "test"})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:login;DB_CLOSE_DELAY=-1",
            "brobygger.demo.municipality=false",
            "brobygger.cpr-key=dGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXktdGVzdC0=",
            "brobygger.login.roles-claim=groups",
            "brobygger.login.roles=BRO-Leder=leder,BRO-Jobkonsulent=jobkonsulent",
            "spring.security.oauth2.client.registration.municipality.client-id=brobygger",
            "spring.security.oauth2.client.registration.municipality.client-secret=hemmelig",
            "spring.security.oauth2.client.registration.municipality.scope=openid,profile",
            "spring.security.oauth2.client.registration.municipality.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.municipality.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.provider.municipality.user-name-attribute=preferred_username"
        })
class MunicipalityLoginTest {

    private static final AtomicReference<JWTClaimsSet> ANSWER = new AtomicReference<>();
    private static final RSAKey KEY = aKey();
    private static final HttpServer PROVIDER = aProvider();

    @LocalServerPort
    int port;

    @Autowired
    MunicipalityLogin login;

    @Autowired
    IdentityDesk identity;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        var base = "http://localhost:" + PROVIDER.getAddress().getPort();
        var provider = "spring.security.oauth2.client.provider.municipality.";
        settings.add(provider + "authorization-uri", () -> base + "/authorize");
        settings.add(provider + "token-uri", () -> base + "/token");
        settings.add(provider + "jwk-set-uri", () -> base + "/keys");
    }

    @AfterAll
    static void closeTheProvider() {
        PROVIDER.stop(0);
    }

    @Test
    void who_has_a_role_comes_in_with_it_and_has_an_account_from_then_on() throws Exception {
        assertThat(login.isOffered()).isTrue();

        var landed = comeIn(person("karla.vestergaard").claim("groups", List.of("BRO-Leder", "Alle")));

        assertThat(landed).endsWith("/");
        assertThat(get("/api/inbox").statusCode()).isEqualTo(200);
        var known = ActingAs.system(() -> identity.member(new UserId("karla.vestergaard")));
        assertThat(known.orElseThrow().roles()).containsExactly(Role.LEDER);
        assertThat(known.orElseThrow().name()).isEqualTo("Karla Vestergård");
    }

    @Test
    void the_days_claim_counts_and_not_yesterdays() throws Exception {
        comeIn(person("liv.brandsholt").claim("groups", List.of("BRO-Leder")));
        comeIn(person("liv.brandsholt").claim("groups", List.of("BRO-Jobkonsulent")));

        assertThat(ActingAs.system(() -> identity.member(new UserId("liv.brandsholt")))
                        .orElseThrow()
                        .roles())
                .containsExactly(Role.JOBKONSULENT);
    }

    @Test
    void who_has_no_role_that_we_know_comes_not_in_and_gets_no_account() throws Exception {
        var landed = comeIn(person("en.anden").claim("groups", List.of("Alle", "leder")));

        assertThat(landed).endsWith("/login?refused");
        assertThat(get("/api/inbox").statusCode()).isEqualTo(401);
        assertThat(ActingAs.system(() -> identity.member(new UserId("en.anden"))))
                .isEmpty();
    }

    @Test
    void whose_account_is_closed_comes_not_in() throws Exception {
        comeIn(person("rejst.vaek").claim("groups", List.of("BRO-Leder")));
        ActingAs.user(new UserId("administrator"), List.of(Role.ADMINISTRATOR), () -> {
            identity.leave(new UserId("rejst.vaek"));
            return null;
        });

        assertThat(comeIn(person("rejst.vaek").claim("groups", List.of("BRO-Leder"))))
                .endsWith("/login?refused");
    }

    /** Goes to the provider and back as a browser does; answers where one lands. */
    private String comeIn(JWTClaimsSet.Builder person) throws Exception {
        var toProvider = location(get(MunicipalityLogin.START));
        assertThat(toProvider)
                .startsWith("http://localhost:" + PROVIDER.getAddress().getPort() + "/authorize");
        ANSWER.set(person.claim("nonce", parameter(toProvider, "nonce")).build());
        var state = parameter(toProvider, "state");
        return location(get("/login/oauth2/code/municipality?code=en-kode&state=" + state));
    }

    private static JWTClaimsSet.Builder person(String name) {
        return new JWTClaimsSet.Builder()
                .subject("sub-" + name)
                .issuer("http://localhost:" + PROVIDER.getAddress().getPort())
                .audience("brobygger")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("preferred_username", name)
                .claim("name", "Karla Vestergård");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String parameter(String url, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static RSAKey aKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static HttpServer aProvider() {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/keys", call -> answer(call, new JWKSet(KEY.toPublicJWK()).toString()));
            server.createContext("/token", call -> answer(call, """
                    {"access_token": "adgang", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}
                    """.formatted(signed(ANSWER.get()))));
            server.start();
            return server;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String signed(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void answer(HttpExchange call, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }
}
