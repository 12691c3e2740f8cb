package dk.brobygger.company.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyFacts;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.ContactFacts;
import dk.brobygger.company.ContactLevel;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompanyFactsBesideATaskTest {

    static final CaseId CASE = new CaseId(UUID.randomUUID());
    static final CompanyId COMPANY = new CompanyId(UUID.randomUUID());

    CaseDesk cases = mock(CaseDesk.class);
    CompanyDesk companies = mock(CompanyDesk.class);

    @Test
    void the_contact_is_who_answers_for_the_company_with_the_number_to_ring() {
        of(COMPANY.uuid());
        when(companies.contacts(COMPANY))
                .thenReturn(List.of(
                        person("Preben Høgsted", "Mentor", "21000014", ContactLevel.MENTOR),
                        person("Dorte Lindegren", "driftsleder", "21000012", ContactLevel.FOREMAN)));

        assertThat(new ContactFact(cases, companies).detail(CASE.toString()))
                .isEqualTo("Dorte Lindegren, driftsleder, 21000012");
    }

    @Test
    void where_nobody_answers_the_first_one_known_is_named_as_far_as_he_is_known() {
        of(COMPANY.uuid());
        when(companies.contacts(COMPANY)).thenReturn(List.of(person("Bo", null, " ", ContactLevel.OTHER)));

        assertThat(new ContactFact(cases, companies).detail(CASE.toString())).isEqualTo("Bo");
    }

    @Test
    void a_company_in_one_place_has_an_address_and_one_in_several_leaves_it_to_the_match() {
        of(COMPANY.uuid());
        var facts = mock(CompanyFacts.class);
        when(companies.company(COMPANY)).thenReturn(facts);
        when(facts.units()).thenReturn(List.of(unit("Havnevej 12")));
        var address = new AddressFact(cases, companies);

        assertThat(address.detail(CASE.toString())).isEqualTo("Havnevej 12, 5600 Faaborg");

        when(facts.units()).thenReturn(List.of(unit("Havnevej 12"), unit("Elmevej 40")));
        assertThat(address.detail(CASE.toString())).isEmpty();
    }

    @Test
    void a_case_without_a_company_has_neither() {
        of(null);

        assertThat(new ContactFact(cases, companies).detail(CASE.toString())).isEmpty();
        assertThat(new AddressFact(cases, companies).detail(CASE.toString())).isEmpty();
    }

    private void of(UUID company) {
        var card = mock(CaseCard.class);
        when(card.companyId()).thenReturn(company);
        when(cases.card(CASE)).thenReturn(card);
    }

    private static ContactFacts person(String name, String title, String phone, ContactLevel level) {
        return new ContactFacts(UUID.randomUUID(), name, title, phone, null, level);
    }

    private static UnitFacts unit(String street) {
        return new UnitFacts(new PNumber("9904110002"), "Klitrosen", street, "5600", "Faaborg", BigDecimal.TEN, null);
    }
}
