package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasTheme;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.shared.HasSuffix;
import elemental.json.JsonObject;
import java.util.function.Consumer;

/**
 * A button that opens a menu. What is in the menu is made when it is opened and forgotten when it is closed: a page has many
 * menus and its reader opens few of them, and each line costs the server as much as a row of text. For the same reason it
 * is not Vaadin's {@link Button}, which asks the browser for everything about each click.
 */
@Tag("vaadin-button")
@Uses(Button.class)
public class LazyMenu extends Component implements HasStyle, HasTheme, HasAriaLabel, HasSuffix {

    /** Below the button, whether it was pressed by a pointer or by a key. */
    private static final String BELOW = """
            this.getContextMenuBeforeOpenDetail = () => {
              const box = this.getBoundingClientRect();
              const open = new CustomEvent('open-below', { detail: { x: box.left, y: box.bottom } });
              this.dispatchEvent(open);
              this.$contextMenuTargetConnector.openEvent = open;
              return {};
            };
            """;

    /** After the menu has faded away. */
    private static final String GONE = "return new Promise(gone => setTimeout(() => gone(true), 400))";

    private final transient Consumer<ContextMenu> fill;
    private final Menu menu = new Menu();

    /** @param fill puts into the menu what it offers now */
    public LazyMenu(Consumer<ContextMenu> fill) {
        this.fill = fill;
        getElement().setAttribute("aria-haspopup", "menu");
        menu.setTarget(this);
        menu.setOpenOnClick(true);
        menu.addOpenedChangeListener(change -> {
            getElement().setAttribute("aria-expanded", String.valueOf(change.isOpened()));
            if (!change.isOpened()) {
                getElement().executeJs(GONE).then(gone -> forget());
            }
        });
        addAttachListener(attached -> getElement().executeJs(BELOW));
    }

    /** A button with words and a sign that there is more below. */
    public LazyMenu(Component words, Consumer<ContextMenu> fill) {
        this(fill);
        say(words);
        addThemeNames("small");
        addClassName("bb-menubutton");
        setSuffixComponent(Sign.DOWN.icon());
    }

    /** A button »···« with a name for those who hear it. */
    public LazyMenu(String name, Consumer<ContextMenu> fill) {
        this(fill);
        say(Sign.MORE.icon());
        setAriaLabel(name);
        addThemeNames("small", "icon");
    }

    /** Says something else on the button. */
    public final void say(Component words) {
        getChildren()
                .filter(child -> !child.getElement().hasAttribute("slot"))
                .toList()
                .forEach(child -> child.getElement().removeFromParent());
        getElement().appendChild(words.getElement());
    }

    /** The menu as it would be opened now. */
    public ContextMenu filled() {
        menu.removeAll();
        fill.accept(menu);
        return menu;
    }

    private void forget() {
        if (!menu.isOpened()) {
            menu.removeAll();
        }
    }

    private final class Menu extends ContextMenu {

        @Override
        protected boolean onBeforeOpenMenu(JsonObject detail) {
            filled();
            return true;
        }
    }
}
