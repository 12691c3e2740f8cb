package dk.brobygger.company.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.Channel;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyEntryDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.CompanyPage;
import dk.brobygger.company.ContactDesk;
import dk.brobygger.company.ContactFacts;
import dk.brobygger.company.ContactLevel;
import dk.brobygger.company.LogLine;
import dk.brobygger.company.NewCompany.NewContact;
import dk.brobygger.company.NewCompany.NewUnit;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.look.DanishWords;
import dk.brobygger.register.PNumber;
import dk.brobygger.register.Sector;
import dk.brobygger.slots.CompanyTab;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompanyViewTest {

    static final Instant NOW = Instant.parse("2026-11-17T13:00:00Z");

    CompanyId company = new CompanyId(UUID.randomUUID());
    CompanyDesk companies = mock(CompanyDesk.class);
    CompanyEntryDesk entry = mock(CompanyEntryDesk.class);
    OutreachDesk outreach = mock(OutreachDesk.class);
    ContactDesk contacts = mock(ContactDesk.class);
    CaseDesk cases = mock(CaseDesk.class);
    CurrentUser user = mock(CurrentUser.class);
    CompanyTab files = mock(CompanyTab.class);

    @BeforeEach
    void aCompanyThatLivTalkedWithYesterday() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setRoute("companies", CompanyListView.class);
        when(user.has(Role.VIRKSOMHEDSKONSULENT)).thenReturn(true);
        when(companies.page(company)).thenReturn(page(null));
        var yesterday = new LogLine(
                null,
                NOW.minusSeconds(86_400),
                "Liv Brandsholt",
                Channel.PHONE,
                "Dorte Lindegren",
                "Afløser",
                "Dorte mangler en afløser <b>nu</b>",
                null,
                null,
                "foreslå to kandidater",
                LocalDate.of(2026, 12, 1),
                false);
        when(contacts.colleagueRecently(company)).thenReturn(Optional.of(yesterday));
        when(contacts.log(eq(company), anyInt())).thenReturn(List.of(yesterday));
        when(contacts.count(company)).thenReturn(35L);
        when(files.name()).thenReturn("files");
        when(files.title()).thenReturn("Dokumenter");
        when(files.count(company.toString())).thenReturn(OptionalLong.of(9));
        when(files.content(company.toString())).thenAnswer(asked -> new Div("aftale.pdf"));
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void a_colleagues_recent_contact_stands_first() {
        open();

        assertThat(text()).contains("Liv Brandsholt talte med Dorte Lindegren i går.");
        assertThat(text()).contains("Dorte mangler en afløser <b>nu</b>");
    }

    @Test
    void one_can_ring_those_who_are_there() {
        open();

        var link = UI.getCurrent().getElement().getOuterHTML();
        assertThat(link).contains("href=\"tel:70102030\"");
    }

    @Test
    void a_new_contact_needs_its_purpose() {
        open();

        _click(_get(Button.class, spec -> spec.withText("Ny kontakt")));
        _click(_get(Button.class, spec -> spec.withText("Begynd kontakt")));
        verify(outreach, never()).start(any(), any(), any());

        when(outreach.start(any(), any(), any())).thenReturn(new CaseId(UUID.randomUUID()));
        RouteConfiguration.forSessionScope().setRoute("courses/:id", Div.class);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Formål")), "Opgaver til ufaglærte");
        _click(_get(Button.class, spec -> spec.withText("Begynd kontakt")));
        verify(outreach).start(company, "Opgaver til ufaglærte", null);
    }

    @Test
    void a_contact_is_noted_only_with_its_next_step() {
        open();

        _click(_get(Button.class, spec -> spec.withText("Notér kontakt")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Hvem talte du med?")), "Dorte");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Formål")), "Afløser");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Hvad blev sagt?")), "Hun venter");
        _click(_get(Button.class, spec -> spec.withText("Gem noten")));
        verify(contacts, never()).write(any(), any(), any());

        _setValue(
                _get(TextField.class, spec -> spec.withLabel("Næste skridt, eller hvorfor der ikke er noget")),
                "Foreslå to");
        _click(_get(Button.class, spec -> spec.withText("Gem noten")));
        verify(contacts).write(eq(company), any(), any());
    }

    @Test
    void a_company_that_has_opted_out_offers_no_new_contact() {
        when(companies.page(company)).thenReturn(page(LocalDate.of(2026, 11, 1)));

        open();

        _assertNone(Button.class, spec -> spec.withText("Ny kontakt"));
        assertThat(text()).contains("Har frabedt sig kontakt 1. nov. 2026.");
    }

    @Test
    void an_auditor_reads_and_changes_nothing() {
        when(user.has(any())).thenReturn(false);

        open();

        _assertNone(Button.class, spec -> spec.withText("Notér kontakt"));
        _assertNone(Button.class, spec -> spec.withText("Tilføj"));
        _assertNone(Button.class, spec -> spec.withText("Tilføj P-enhed"));
    }

    @Test
    void the_warning_leads_to_the_whole_log() {
        open();

        _click(_get(NativeButton.class, spec -> spec.withText("Gå til noten")));

        assertThat(_get(Tabs.class).getSelectedIndex()).isEqualTo(1);
        verify(contacts).log(company, 1_000);
    }

    @Test
    void the_tabs_count_what_is_behind_them() {
        open();

        assertThat(text()).contains("Kontakter 35").contains("Forløb 0");
        _get(Tabs.class).setSelectedIndex(2);
        assertThat(text()).contains("Intet forløb kører.").contains("Ingen afsluttede forløb endnu.");
    }

    @Test
    void another_rooms_tab_is_counted_when_the_page_stands_and_made_when_it_is_opened() {
        open();
        verify(files, never()).count(any());
        verify(files, never()).content(any());

        _get(CompanyTabs.class).count();
        assertThat(text()).contains("Dokumenter 9");
        _get(Tabs.class).setSelectedIndex(3);

        assertThat(text()).contains("aftale.pdf").doesNotContain("Dorte mangler en afløser");
        assertThat(_get(Tabs.class).getSelectedIndex()).isEqualTo(3);
    }

    @Test
    void a_contact_persons_number_is_corrected_in_its_place() {
        open();

        new PeopleCard(entry, page(null), true, () -> {})
                .correct(page(null).contacts().get(0));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Telefon")), "40 50 60 70");
        _click(_get(Button.class, spec -> spec.withText("Gem kontaktpersonen")));

        verify(entry)
                .correct(
                        eq(company),
                        any(),
                        eq(new NewContact(
                                "Dorte Lindegren", "Driftsleder", "40 50 60 70", null, ContactLevel.FOREMAN)));
    }

    @Test
    void a_unit_is_added_when_its_number_is_found() {
        when(entry.town(any())).thenReturn(Optional.of("Skjern"));
        open();

        _click(_get(Button.class, spec -> spec.withText("Tilføj P-enhed")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("P-nummer")), "19 00 00 00 02");
        _click(_get(Button.class, spec -> spec.withText("Tilføj P-enheden")));

        verify(entry).addUnit(company, new NewUnit("1900000002", null, null, null, null));
    }

    private void open() {
        var view = new CompanyView(
                companies,
                entry,
                outreach,
                contacts,
                cases,
                List.of(),
                List.of(files),
                user,
                Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen")));
        view.show(company);
        UI.getCurrent().add(view);
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private CompanyPage page(@Nullable LocalDate optedOut) {
        return new CompanyPage(
                company,
                "25052943",
                "Klitrosen Service ApS",
                Sector.PRIVATE,
                "Anpartsselskab",
                "812100",
                "Rengøring",
                82,
                null,
                null,
                "Havnevej 12",
                "6900",
                "Skjern",
                false,
                null,
                optedOut,
                "Ring ikke",
                List.of(new UnitFacts(
                        new PNumber("1900000001"),
                        "Havnevej",
                        "Havnevej 12",
                        "6900",
                        "Skjern",
                        new BigDecimal("41.60"),
                        "812100")),
                List.of(new ContactFacts(
                        UUID.randomUUID(),
                        "Dorte Lindegren",
                        "Driftsleder",
                        "70 10 20 30",
                        null,
                        ContactLevel.FOREMAN)));
    }
}
