package dk.brobygger.worklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import dk.brobygger.identity.TeamFacts;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DanishWords;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.ViewDesk;
import dk.brobygger.views.ViewFacts;
import dk.brobygger.views.ViewRejection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owner gives a saved view to a colleague or to a whole team. */
class GiveViewDialogTest {

    static final UUID VIEW = UUID.randomUUID();

    final ViewDesk views = mock(ViewDesk.class);
    final AtomicInteger given = new AtomicInteger();

    @BeforeEach
    void openIt() {
        DanishWords.open();
        var view = new ViewFacts(VIEW, "Haster i nord", InboxList.MINE, false, true, true);
        var nord = new TeamFacts(new TeamId("nord"), "Team Nord");
        new GiveViewDialog(views, view, List.of(nord), Map.of("karla", "Karla Vestergård"), given::incrementAndGet)
                .open();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_colleague_gets_it_as_his_own() {
        choose("Karla Vestergård");
        give();

        verify(views).give(VIEW, new UserId("karla"));
        expectNotifications("»Haster i nord« er givet til Karla Vestergård.");
        assertThat(given).hasValue(1);
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void a_team_gets_it_in_its_menu() {
        choose("Team Nord (hele teamet)");
        give();

        verify(views).give(VIEW, new TeamId("nord"));
    }

    @Test
    void nobody_chosen_is_nobody_given() {
        give();

        verify(views, never()).give(any(), any(UserId.class));
        assertThat(to().isInvalid()).isTrue();
    }

    @Test
    void a_refusal_stands_in_the_dialog_and_nothing_follows() {
        var full = mock(ViewRejection.class);
        when(full.messageKey()).thenReturn("inbox.view.rejection.THEY_HAVE_TOO_MANY");
        when(full.args()).thenReturn(new Object[] {"Karla Vestergård", 100});
        doThrow(full).when(views).give(VIEW, new UserId("karla"));

        choose("Karla Vestergård");
        give();

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Karla Vestergård har allerede 100 visninger.");
        assertThat(given).hasValue(0);
    }

    private static void give() {
        _click(_get(Button.class, spec -> spec.withText("Giv visning")));
    }

    private static void choose(String name) {
        var to = to();
        to.setValue(to.getListDataView()
                .getItems()
                .filter(one -> to.getItemLabelGenerator().apply(one).equals(name))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Object> to() {
        return _get(ComboBox.class, spec -> spec.withLabel("Kollega eller team"));
    }
}
