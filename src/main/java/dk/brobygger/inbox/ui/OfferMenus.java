package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.dom.Element;
import dk.brobygger.look.Sign;
import java.util.List;

/** What can be done with a task as buttons and menu items, each with its key. */
final class OfferMenus {

    private OfferMenus() {}

    static Button button(Offers.Offer offer) {
        return button(offer.words(), offer.deed().key(), offer.act());
    }

    static Button button(String words, String key, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.addThemeNames("small");
        if (!key.isEmpty()) {
            button.getElement().appendChild(sign(key));
        }
        return button;
    }

    /** »···« with all of these. */
    static MenuBar more(List<Offers.Offer> offers) {
        MenuBar more = new MenuBar();
        more.addThemeVariants(MenuBarVariant.LUMO_SMALL);
        MenuItem item = more.addItem(Sign.MORE.icon());
        item.setAriaLabel(more.getTranslation("inbox.deeds"));
        offers.forEach(offer ->
                item.getSubMenu().addItem(line(offer), click -> offer.act().run()));
        more.setVisible(!offers.isEmpty());
        return more;
    }

    /** The words, and the key at the right. */
    static Span line(Offers.Offer offer) {
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
