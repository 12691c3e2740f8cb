package dk.brobygger.beside.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What follows when a page stands: each reading in a request of its own, so that none of them keeps the reader waiting. */
public final class InTurn {

    private InTurn() {}

    /** Does one after the other while the component is shown. */
    public static void follow(Component shown, Runnable... readings) {
        follow(shown, List.of(readings));
    }

    private static void follow(Component shown, List<Runnable> readings) {
        if (readings.isEmpty()) return;
        shown.getElement().executeJs("return true").then(stands -> {
            readings.get(0).run();
            follow(shown, readings.subList(1, readings.size()));
        });
    }
}
