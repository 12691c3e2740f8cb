package dk.brobygger.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouteConfiguration;
import dk.brobygger.audit.AuditDesk;
import dk.brobygger.audit.Happened;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.law.RulingRecord;
import dk.brobygger.look.DanishWords;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseHistoryViewTest {

    static final CaseId CASE = new CaseId(UUID.randomUUID());
    static final Instant NOW = Instant.parse("2026-11-17T13:09:00Z");

    AuditDesk audit = mock(AuditDesk.class);
    CaseDesk cases = mock(CaseDesk.class);

    @BeforeEach
    void openTheBrowser() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setAnnotatedRoute(CaseHistoriesView.class);
        when(cases.visibleCard(CASE))
                .thenReturn(new CaseCard(
                        CASE,
                        "2026-000412",
                        CaseKind.PLACEMENT_COURSE,
                        CaseStage.PLACEMENT,
                        null,
                        "Klitrosen Service",
                        null,
                        "Amina R.",
                        false,
                        null,
                        null,
                        NOW,
                        null,
                        null,
                        null,
                        null));
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void tells_who_did_what_when_and_on_what_ground() {
        var ruling = new RulingRecord("placement-duration", 5, "Rule_Group3", "CAP_13", "LAB § 61, stk. 2", false);
        when(audit.history(eq(CASE), isNull(), anyInt(), any()))
                .thenReturn(List.of(entry("Praktik bevilget i 13 uger.", Optional.of(ruling))));

        show();

        assertThat(_get(ListItem.class).getElement().getTextRecursively())
                .contains("Nadia Yttergård", "tirsdag 17. nov.", "kl. 14.09", "Praktik bevilget i 13 uger.")
                .contains("På egne vegne", "LAB § 61, stk. 2", "version 5", "ikke verificeret");
    }

    @Test
    void goes_on_where_the_page_ended() {
        var first = IntStream.range(0, 50)
                .mapToObj(i -> entry("Første side", Optional.empty()))
                .toList();
        when(audit.history(eq(CASE), isNull(), anyInt(), any())).thenReturn(first);
        when(audit.history(eq(CASE), eq(first.get(49).id()), anyInt(), any()))
                .thenReturn(List.of(entry("Anden side", Optional.empty())));

        show();
        _click(_get(Button.class, spec -> spec.withText("Vis flere")));

        assertThat(_find(ListItem.class)).hasSize(51);
        assertThat(_find(Button.class, spec -> spec.withText("Vis flere"))).isEmpty();
    }

    private void show() {
        var view = new CaseHistoryView(audit, cases, Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen")));
        UI.getCurrent().add(view);
        view.show(CASE);
    }

    private static Happened entry(String text, Optional<RulingRecord> ground) {
        return new Happened(
                UUID.randomUUID(),
                NOW,
                "sagsbehandler",
                "Nadia Yttergård",
                Optional.empty(),
                "Ruled",
                text,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                ground);
    }
}
