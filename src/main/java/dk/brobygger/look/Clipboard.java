package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** The browser's clipboard. A browser that was not reached by https has only the old way of copying, and may refuse. */
public final class Clipboard {

    private static final String COPY = """
            const link = new URL($0, document.baseURI).href;
            const byHand = () => {
              const box = document.createElement('textarea');
              const before = document.activeElement;
              box.value = link;
              box.style.cssText = 'position: fixed; opacity: 0';
              (before && before.parentElement || document.body).append(box);
              box.select();
              const copied = document.execCommand('copy');
              box.remove();
              before && before.focus && before.focus();
              return copied;
            };
            const copied = navigator.clipboard
              ? navigator.clipboard.writeText(link).then(() => true, byHand)
              : Promise.resolve(byHand());
            return copied.then(done => done ? '' : link);
            """;

    private Clipboard() {}

    /**
     * Copies a link.
     *
     * @param link from the program's address on, or a whole one
     * @param copied what follows when it is on the clipboard
     * @param refused gets the whole link when the browser does not let it be copied
     */
    public static void copyLink(Component page, String link, Runnable copied, Consumer<String> refused) {
        page.getElement().executeJs(COPY, link).then(String.class, whole -> {
            if (whole.isEmpty()) {
                copied.run();
            } else {
                refused.accept(whole);
            }
        });
    }
}
