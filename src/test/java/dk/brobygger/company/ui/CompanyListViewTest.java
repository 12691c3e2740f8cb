package dk.brobygger.company.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.CompanyRow;
import dk.brobygger.company.CompanySearch;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.look.DanishWords;
import dk.brobygger.register.Sector;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

class CompanyListViewTest {

    CompanyDesk companies = mock(CompanyDesk.class);
    CompanyRow klitrosen = new CompanyRow(
            new CompanyId(UUID.randomUUID()),
            "25052943",
            "Klitrosen Service ApS",
            Sector.PRIVATE,
            "Skjern",
            "Rengøring",
            82,
            null,
            null);

    @BeforeEach
    void open() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setRoute("companies", CompanyListView.class);
        RouteConfiguration.forSessionScope().setRoute("companies/:companyId", CompanyView.class);
        when(companies.cities()).thenReturn(List.of("Skjern"));
        when(companies.count(any())).thenReturn(1L);
        when(companies.find(any(), anyInt(), anyInt())).thenReturn(List.of(klitrosen));
        UI.getCurrent().add(new CompanyListView(companies, mock(CurrentUser.class)));
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void what_one_types_is_searched_for_and_read_as_one_scrolls() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Søg")), "klit");

        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        var asked = ArgumentCaptor.forClass(CompanySearch.class);
        Mockito.verify(companies).count(asked.capture());
        assertThat(asked.getValue().text()).isEqualTo("klit");
        assertThat(asked.getValue().withClosed()).isFalse();
    }

    @Test
    void an_empty_list_says_what_to_do() {
        when(companies.count(any())).thenReturn(0L);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Søg")), "findes ikke");

        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Ingen virksomheder passer");
    }
}
