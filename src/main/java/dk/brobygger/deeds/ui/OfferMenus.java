package dk.brobygger.deeds.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.look.LazyMenu;
import java.util.List;

/** What can be done with a task as buttons and menu items, each with its key. */
public final class OfferMenus {

    private OfferMenus() {}

    public static Button button(Offers.Offer offer) {
        return button(offer.words(), offer.deed().key(), offer.act());
    }

    public static Button button(String words, String key, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.addThemeNames("small");
        if (!key.isEmpty()) {
            button.getElement().appendChild(sign(key));
        }
        return button;
    }

    /** »···« with all of these. */
    public static LazyMenu more(List<Offers.Offer> offers) {
        LazyMenu more = new LazyMenu(
                I18NProvider.translate(UI.getCurrent().getLocale(), "inbox.deeds"),
                menu -> offers.forEach(
                        offer -> menu.addItem(line(offer), click -> offer.act().run())));
        more.setVisible(!offers.isEmpty());
        return more;
    }

    /** The words, and the key at the right. */
    public static Span line(Offers.Offer offer) {
        Span line = new Span(new Span(offer.words()));
        line.addClassName("label");
        if (!offer.deed().key().isEmpty()) {
            Span key = new Span();
            key.addClassName("n");
            key.getElement().appendChild(sign(offer.deed().key()));
            line.add(key);
        }
        return line;
    }

    private static Element sign(String key) {
        Element sign = new Element("kbd");
        sign.setText(key);
        return sign;
    }
}
