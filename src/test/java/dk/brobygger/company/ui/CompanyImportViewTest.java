package dk.brobygger.company.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyImportDesk;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.DanishWords;
import dk.brobygger.register.ImportReport;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompanyImportViewTest {

    CompanyImportDesk imports = mock(CompanyImportDesk.class);
    CompanyImportView view;

    @BeforeEach
    void open() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setRoute("companies", CompanyListView.class);
        view = new CompanyImportView(imports, mock(CompanyDesk.class));
        UI.getCurrent().add(view);
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void a_file_with_a_bad_row_says_that_nothing_was_taken_in() {
        when(imports.take(any()))
                .thenReturn(new ImportReport(
                        false,
                        2,
                        0,
                        0,
                        0,
                        1,
                        List.of(new ImportReport.Line(
                                3,
                                "12345678",
                                ImportReport.Result.REFUSED,
                                "company.rejection.CVR_CHECK_DIGIT",
                                List.of()))));

        view.take(new byte[0]);

        assertThat(text()).contains("Intet er læst ind.").contains("1 rækker kan ikke læses ind");
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_a_sentence() {
        class TooLarge extends Rejection {
            TooLarge() {
                super("company.rejection.FILE_TOO_LARGE", 20);
            }
        }
        when(imports.take(any())).thenThrow(new TooLarge());

        view.take(new byte[0]);

        assertThat(text()).contains("Filen er for stor. Den må højst fylde 20 MB");
    }

    @Test
    void a_file_that_was_taken_in_is_counted() {
        when(imports.take(any())).thenReturn(new ImportReport(true, 12, 10, 1, 1, 0, List.of()));

        view.take(new byte[0]);

        assertThat(text()).contains("Filen er læst ind.").contains("12 rækker læst.");
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
