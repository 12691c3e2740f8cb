package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/**
 * Our own set of signs, 24 x 24 lines. Filled shapes are kept for what is late, so that shape alone tells the order. A sign
 * stands beside a word, never instead of one: it is hidden from screen readers.
 */
public enum Sign {
    INBOX,
    COURSE,
    COMPANY,
    AGREEMENT,
    PEOPLE,
    MEETING,
    STAR,
    STAR_FULL,
    INFO,
    SEARCH,
    BELL,
    HELP,
    LINK,
    MORE,
    DOWN,
    UP,
    RIGHT,
    CLOSE,
    CRITICAL,
    OVERDUE,
    CLOCK,
    LATER,
    NOTE,
    RETURNED,
    BACK,
    FORWARD,
    SAVED,
    CALENDAR,
    MONEY,
    DONE,
    MISSED,
    PLANNED,
    HEALTH,
    PROGRESS,
    HOME,
    PHONE,
    PLUS,
    MINUS,
    MAIL,
    BOARD,
    PROCESS,
    DOWNLOAD,
    UPLOAD,
    PEN,
    TICK,
    SHIELD,
    LAW,
    EYE,
    FIRST,
    PLAY,
    LAST,
    FILTER,
    MENU,
    MOON,
    LOGIN,
    LOGOUT,
    AGAIN,
    OFFLINE,
    DOCUMENT,
    BARRIER,
    URGENT;

    /** The name in the frontend and in {@code @Menu(icon = …)}: {@code star-full}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sign as a component, 16 x 16. */
    public Component icon() {
        return new Icon(id());
    }

    /** The sign by its name in {@code @Menu(icon = …)}; an unknown name draws a ring. */
    public static Component named(String id) {
        return new Icon(id);
    }

    @Tag("bb-icon")
    @JsModule("./look/icon.ts")
    private static class Icon extends Component {

        Icon(String id) {
            getElement().setAttribute("name", id);
        }
    }
}
