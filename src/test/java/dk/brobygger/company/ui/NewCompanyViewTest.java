package dk.brobygger.company.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyEntryDesk;
import dk.brobygger.company.CompanyFacts;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.NewCompany;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.DanishWords;
import dk.brobygger.register.Sector;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class NewCompanyViewTest {

    CompanyEntryDesk entry = mock(CompanyEntryDesk.class);
    CompanyDesk companies = mock(CompanyDesk.class);

    @BeforeEach
    void openTheForm() {
        DanishWords.open();
        var routes = RouteConfiguration.forSessionScope();
        routes.setRoute("companies", CompanyListView.class);
        routes.setRoute("company-import", CompanyImportView.class);
        routes.setRoute("companies/:id", Div.class);
        when(entry.town(any())).thenReturn(Optional.empty());
        when(entry.town("6900")).thenReturn(Optional.of("Skjern"));
        UI.getCurrent().add(new NewCompanyView(entry, companies));
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void number_and_name_are_enough_and_lead_to_the_page() {
        when(entry.enter(any())).thenReturn(new CompanyId(UUID.randomUUID()));

        fill("CVR-nummer", "25 05 29 43");
        nameIs("Magenta ApS");
        _click(_get(Button.class, spec -> spec.withText("Opret virksomhed")));

        var entered = ArgumentCaptor.forClass(NewCompany.class);
        verify(entry).enter(entered.capture());
        assertThat(entered.getValue().cvr()).isEqualTo("25052943");
        assertThat(entered.getValue().units()).isEmpty();
        assertThat(entered.getValue().contacts()).isEmpty();
    }

    @Test
    void without_a_unit_one_reads_what_that_means() {
        assertThat(text())
                .contains("Uden P-nummer kan du tale med virksomheden")
                .contains("ingen kandidat kan begynde");

        fill("P-nummer", "1900000001");

        assertThat(text()).doesNotContain("ingen kandidat kan begynde");
    }

    @Test
    void a_field_that_does_not_fit_says_why_and_nothing_is_kept() {
        when(entry.faults(any())).thenReturn(List.of(new Fault("company.rejection.CVR_CHECK_DIGIT", "cvr")));

        fill("CVR-nummer", "12345678");
        _click(_get(Button.class, spec -> spec.withText("Opret virksomhed")));

        var cvr = _get(TextField.class, spec -> spec.withLabel("CVR-nummer"));
        assertThat(cvr.isInvalid()).isTrue();
        assertThat(cvr.getErrorMessage()).startsWith("CVR-nummeret er ikke gyldigt.");
        assertThat(text()).contains("Ét felt passer ikke endnu:");
        verify(entry, never()).enter(any());
    }

    @Test
    void a_company_that_we_know_is_led_to_as_soon_as_its_number_is_there() {
        var id = new CompanyId(UUID.randomUUID());
        when(companies.withCvr("25052943")).thenReturn(Optional.of(id));
        when(companies.company(id))
                .thenReturn(new CompanyFacts(id, "25052943", "Magenta ApS", Sector.PRIVATE, true, List.of()));

        fill("CVR-nummer", "25052943");

        assertThat(text()).contains("Magenta ApS med CVR 25052943 er allerede i Brobygger");
        assertThat(UI.getCurrent().getElement().getOuterHTML()).contains("href=\"companies/" + id + "\"");
    }

    @Test
    void the_town_follows_from_the_postal_code() {
        fill("Postnummer", "6900");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Postnummer")).getHelperText())
                .isEqualTo("Skjern");

        fill("Postnummer", "6901");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Postnummer")).isInvalid())
                .isTrue();
    }

    private static void fill(String label, String value) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), value);
    }

    /** The company's name: the contact person has one, too. */
    private static void nameIs(String value) {
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(
                                field -> field.getLabel().equals("Navn") && field.isRequiredIndicatorVisible())),
                value);
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    static class Fault extends Rejection {

        private static final long serialVersionUID = 1L;

        Fault(String key, String field) {
            super(key);
            at(field);
        }
    }
}
