package dk.brobygger.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.Caller;
import dk.brobygger.SpringTest;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A single company, entered by hand on the screen and by a program. */
@SpringTest
class CompanyEntryTest {

    @Autowired
    CompanyEntryDesk entries;

    @Autowired
    CompanyDesk companies;

    @LocalServerPort
    int port;

    @Test
    void what_is_entered_is_found_with_its_town_its_unit_and_its_people() throws Exception {
        var unit = CompanyFixture.aPNumber();
        var caller = new Caller(port, "virksomhedskonsulent");
        var cvr = CompanyFixture.aCvr();

        var answer = caller.post(
                "/api/companies",
                Map.of(
                        "cvr", cvr,
                        "name", "Klitrosen Kantine",
                        "street", "Havnevej 12",
                        "postalCode", "6900",
                        "industryCode", "562900",
                        "units", List.of(Map.of("pNumber", unit, "ordinaryFte", 9.4)),
                        "contacts", List.of(Map.of("name", "Dorte Lindegren", "phone", "70 10 20 30"))));

        assertThat(answer.status()).isEqualTo(201);
        var page = as(() -> companies.page(companies.withCvr(cvr).orElseThrow()));
        assertThat(page.city()).isEqualTo("Skjern");
        assertThat(page.units()).singleElement().satisfies(known -> {
            assertThat(known.street()).isEqualTo("Havnevej 12");
            assertThat(known.ordinaryFte()).isEqualByComparingTo("9.4");
        });
        assertThat(page.contacts()).extracting(ContactFacts::name).containsExactly("Dorte Lindegren");
    }

    @Test
    void a_company_without_a_unit_gets_one_later_at_its_own_address() throws Exception {
        var id = as(() -> entries.enter(aCompany(CompanyFixture.aCvr())));
        assertThat(as(() -> companies.company(id)).units()).isEmpty();

        var number = CompanyFixture.aPNumber();
        as(() -> {
            entries.addUnit(id, new NewCompany.NewUnit(number, "Kantinen", null, null, BigDecimal.TEN));
            return null;
        });

        assertThat(as(() -> companies.company(id)).units()).singleElement().satisfies(unit -> {
            assertThat(unit.name()).isEqualTo("Kantinen");
            assertThat(unit.postalCode()).isEqualTo("6900");
        });
    }

    @Test
    void a_company_that_is_known_is_not_entered_twice_but_shown() throws Exception {
        var caller = new Caller(port, "virksomhedskonsulent");
        var cvr = CompanyFixture.aCvr();
        var id = as(() -> entries.enter(aCompany(cvr)));

        var again = caller.post("/api/companies", Map.of("cvr", cvr, "name", "Den samme"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("company").asText()).isEqualTo(id.toString());
        assertThat(again.body().path("detail").asText()).contains("er allerede i Brobygger");
    }

    @Test
    void every_field_that_does_not_fit_is_told_at_once() throws Exception {
        var caller = new Caller(port, "virksomhedskonsulent");

        var refused = caller.post(
                "/api/companies",
                Map.of(
                        "cvr", "12345678",
                        "postalCode", "6901",
                        "email", "dorte",
                        "units", List.of(Map.of("pNumber", "19"))));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("cvr", "name", "postalCode", "email", "units[0].pNumber");
    }

    @Test
    void a_unit_of_another_company_is_refused_with_its_owner() throws Exception {
        var unit = CompanyFixture.aPNumber();
        var owner = CompanyFixture.aCvr();
        var one = as(() -> entries.enter(aCompany(owner)));
        var other = as(() -> entries.enter(aCompany(CompanyFixture.aCvr())));
        as(() -> {
            entries.addUnit(one, new NewCompany.NewUnit(unit, null, null, null, null));
            return null;
        });

        assertThatThrownBy(() -> as(() -> {
                    entries.addUnit(other, new NewCompany.NewUnit(unit, null, null, null, null));
                    return null;
                }))
                .isInstanceOfSatisfying(CompanyRejection.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(CompanyRejection.Reason.P_NUMBER_TAKEN);
                    assertThat(refusal.args()).containsExactly(unit, owner);
                });
    }

    @Test
    void people_are_corrected_but_nobody_takes_anothers_name() throws Exception {
        var id = as(() -> entries.enter(aCompany(CompanyFixture.aCvr())));
        as(() -> {
            entries.meet(id, person("Dorte", null));
            entries.meet(id, person("Preben", null));
            return null;
        });
        var dorte = as(() -> companies.contacts(id)).get(0);

        as(() -> {
            entries.correct(id, dorte.id(), person("Dorte Lindegren", "70102030"));
            return null;
        });

        assertThat(as(() -> companies.contacts(id)).get(0).phone()).isEqualTo("70102030");
        assertThatThrownBy(() -> as(() -> {
                    entries.correct(id, dorte.id(), person("preben", null));
                    return null;
                }))
                .isInstanceOf(CompanyRejection.class);
    }

    @Test
    void those_who_only_read_enter_nothing() throws Exception {
        var auditor = new Caller(port, "revisor");

        assertThat(auditor.post("/api/companies", Map.of("cvr", CompanyFixture.aCvr(), "name", "X"))
                        .status())
                .isEqualTo(403);
    }

    private static NewCompany aCompany(String cvr) {
        return new NewCompany(
                cvr,
                "Klitrosen " + cvr,
                null,
                "Havnevej 12",
                "6900",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static NewCompany.NewContact person(String name, String phone) {
        return new NewCompany.NewContact(name, null, phone, null, null);
    }

    private static <T> T as(Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId("virksomhedskonsulent"), List.of(Role.VIRKSOMHEDSKONSULENT), deed);
    }
}
