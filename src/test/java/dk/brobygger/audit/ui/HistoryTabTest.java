package dk.brobygger.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.audit.AuditDesk;
import dk.brobygger.audit.Happened;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.law.RulingRecord;
import dk.brobygger.look.DanishWords;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTabTest {

    static final CaseId CASE = new CaseId(UUID.randomUUID());

    AuditDesk audit = mock(AuditDesk.class);
    CurrentUser user = mock(CurrentUser.class);
    Clock clock = Clock.fixed(Instant.parse("2026-11-17T13:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    @BeforeEach
    void openTheBrowser() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setAnnotatedRoute(CaseHistoryView.class);
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void it_tells_who_did_what_when_and_for_whom_and_a_decision_with_its_ground() {
        var ruling = new RulingRecord("placement-duration", 3, "Rule_Group3", "CAP_13", "LAB § 61", false);
        when(audit.latest(eq(CASE), anyInt(), any()))
                .thenReturn(List.of(
                        happened("Varigheden blev afgjort.", Optional.empty(), Optional.of(ruling)),
                        happened("Samtalen blev holdt.", Optional.of("Jonas Ravnholt"), Optional.empty())));

        var text = text(show());

        assertThat(text)
                .contains(
                        "Karla Vestergård tirsdag 17. nov. kl. 13.00", "Varigheden blev afgjort.", "Hviler på LAB § 61")
                .contains("ikke verificeret")
                .contains("På vegne af Jonas Ravnholt")
                .doesNotContain("På egne vegne");
    }

    @Test
    void only_who_may_read_all_of_it_is_led_there() {
        when(audit.latest(any(), anyInt(), any())).thenReturn(List.of());
        show();
        _assertNone(RouterLink.class);

        when(user.has(Role.LEDER)).thenReturn(true);
        show();
        assertThat(_get(RouterLink.class).getHref()).isEqualTo("history/" + CASE);
    }

    @Test
    void more_is_shown_when_it_is_asked_for() {
        var one = happened("Der blev skrevet et notat.", Optional.empty(), Optional.empty());
        when(audit.latest(CASE, 31, UI.getCurrent().getLocale())).thenReturn(Collections.nCopies(31, one));
        when(audit.latest(CASE, 201, UI.getCurrent().getLocale())).thenReturn(Collections.nCopies(40, one));
        var tab = show();
        assertThat(text(tab).split("Der blev skrevet et notat", -1)).hasSize(31);

        _click(_get(Button.class, spec -> spec.withText("Vis flere")));

        assertThat(text(tab).split("Der blev skrevet et notat", -1)).hasSize(41);
        _assertNone(Button.class);
    }

    private Component show() {
        var content = new HistoryTab(audit, user, clock).content(CASE.toString(), "t1", () -> {});
        UI.getCurrent().add(content);
        return content;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static Happened happened(String text, Optional<String> onBehalfOf, Optional<RulingRecord> ground) {
        return new Happened(
                UUID.randomUUID(),
                Instant.parse("2026-11-17T12:00:00Z"),
                "karla",
                "Karla Vestergård",
                onBehalfOf,
                "Something",
                text,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                ground);
    }
}
