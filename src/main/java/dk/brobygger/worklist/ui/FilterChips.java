package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.look.Chip;
import dk.brobygger.look.Sign;
import dk.brobygger.views.InboxList;
import java.util.List;
import java.util.function.Consumer;

/** What is applied to the list, each let go with one click; and, at the right, that there is something new. */
class FilterChips extends Div {

    /** Where the eyes were: the next chip, else the field or the button that narrows the list. */
    private static final String FOCUS_NEXT = """
            const bar = this.parentElement;
            const next = [...this.querySelectorAll('.bb-chip button'), bar.querySelector('.bb-filterbutton'), bar.querySelector('input')];
            next.find(one => one && one.checkVisibility())?.focus();
            """;

    private final Consumer<InboxList> asked;
    private final Div applied = new Div();
    private final NativeButton news = new NativeButton();
    private final Span newsWords = new Span();

    FilterChips(Consumer<InboxList> asked, Runnable renew) {
        this.asked = asked;
        addClassName("bb-chips");
        applied.addClassName("applied");
        news.addClassName("bb-newpill");
        news.add(Sign.UP.icon(), newsWords);
        news.setVisible(false);
        news.addClickListener(click -> renew.run());
        Div live = new Div(news);
        live.getElement().setAttribute("aria-live", "polite");
        add(applied, live);
    }

    void draw(List<FilterWords.Applied> all, InboxList list) {
        applied.removeAll();
        news.setVisible(false);
        all.forEach(one -> applied.add(new Chip(one.words(), () -> asked.accept(one.without()))));
        if (!all.isEmpty()) {
            Button clear = new Button(getTranslation("inbox.chip.clear"), click -> asked.accept(list.cleared()));
            clear.addThemeNames("tertiary", "small");
            applied.add(clear);
        }
        applied.setVisible(!all.isEmpty());
    }

    /** What one pressed is gone: the focus stays near. */
    void focusNext() {
        getElement().executeJs(FOCUS_NEXT);
    }

    /** Offers what is new, instead of moving the list under the reader's hand. */
    void offer(String words) {
        newsWords.setText(words);
        news.setVisible(true);
    }
}
