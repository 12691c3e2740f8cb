package dk.brobygger.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.WildcardParameter;
import dk.brobygger.look.DanishWords;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.OffersActions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {

    /** Stands at any address. */
    public static class AnyPage extends Div implements HasUrlParameter<String> {

        @Override
        public void setParameter(BeforeEvent event, @WildcardParameter String rest) {}
    }

    /** Has a key of its own. */
    public static class PageWithKeys extends AnyPage implements OffersActions {

        @Override
        public List<Action> actions() {
            return List.of(
                    new Action(Sign.FORWARD, "Udsæt opgaven", "s", () -> {}),
                    new Action(Sign.SAVED, "Gem som visning", "", () -> {}));
        }
    }

    @BeforeEach
    void open() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setRoute("inbox", PageWithKeys.class);
        for (var page : List.of("courses", "task", "settings")) {
            RouteConfiguration.forSessionScope().setRoute(page, AnyPage.class);
        }
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void theSignSaysWhatThePageIsForWhichKeysItHasAndWhomToRing() {
        UI.getCurrent().navigate("inbox");

        var words = asked(new Help("70 00 00 18"));

        assertThat(words)
                .contains("Øverst står det, der haster mest.")
                .contains("Udsæt opgaven")
                .contains("Ctrl K")
                .contains("Ring 70 00 00 18.")
                .contains("Tilgængelighedserklæring")
                .doesNotContain("Gem som visning");
        _click(_get(Button.class, spec -> spec.withText("Luk")));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "courses, Her er alle forløb",
        "courses/0193, Ugerne står øverst",
        "task/4711, gemmes som kladde",
        "settings, Søg med feltet øverst"
    })
    void eachPageHasItsOwnGuide(String address, String words) {
        UI.getCurrent().navigate(address);

        assertThat(asked(new Help("")))
                .contains(words)
                .doesNotContain("shell.help")
                .doesNotContain("Ring ");
    }

    @Test
    void everyGuideIsWritten() {
        assertThat(Help.GUIDES)
                .extracting(page -> UI.getCurrent().getTranslation("shell.help.page." + page))
                .noneMatch(words -> words.startsWith("shell.help"));
    }

    private static String asked(Help help) {
        UI.getCurrent().add(help.component());
        _click(_get(NativeButton.class, spec -> spec.withClasses("bb-help")));
        return _get(Dialog.class).getElement().getTextRecursively();
    }
}
