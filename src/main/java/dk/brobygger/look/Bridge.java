package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The bridge: our mark, and the 13 weeks as piers over water on the login page. Decoration. */
public final class Bridge {

    private Bridge() {}

    /** The mark, 28 x 28. */
    public static Component mark() {
        return new Mark();
    }

    /** The wide bridge of 13 piers: nine built, four to come. */
    public static Component ofWeeks() {
        return new Wide();
    }

    @Tag("bb-mark")
    @JsModule("./look/bridge.ts")
    private static class Mark extends Component {}

    @Tag("bb-bridge")
    @JsModule("./look/bridge.ts")
    private static class Wide extends Component {}
}
