package dk.brobygger.deeds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dk.brobygger.look.Facts;
import java.util.List;

/** Every key and what it does, and where to turn them off. */
public class KeysDialog extends Dialog {

    public KeysDialog(List<Keys.Key> keys) {
        setHeaderTitle(getTranslation("inbox.key.all.long"));
        setWidth("26rem");
        setMaxWidth("96vw");
        Facts facts = Facts.list();
        keys.forEach(key -> facts.with(getTranslation(key.messageKey() + ".long"), sign(key.key())));
        facts.with(getTranslation("inbox.key.palette"), sign("Ctrl K"));
        add(facts, new Paragraph(getTranslation("inbox.key.off")));
        getFooter().add(new Button(getTranslation("inbox.close.keys"), click -> close()));
    }

    private static Span sign(String key) {
        Element sign = new Element("kbd");
        sign.setText(key);
        Span span = new Span();
        span.getElement().appendChild(sign);
        return span;
    }
}
