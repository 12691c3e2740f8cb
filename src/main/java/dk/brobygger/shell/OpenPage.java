package dk.brobygger.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.look.Bridge;
import java.util.List;

/** A page of prose that anybody may read before logging in; its words are {@code shell.<name>.*}. */
abstract class OpenPage extends Div implements HasDynamicTitle {

    private final String name;

    /** @param sections each with {@code .title} and {@code .text}, whose args are {@code args} */
    OpenPage(String name, List<String> sections, String municipality, String help) {
        this.name = name;
        addClassName("bb-open");
        Span brand = new Span("Brobygger");
        brand.addClassName("name");
        Div head = new Div(Bridge.mark(), brand);
        head.addClassName("bb-row");
        Div text = new Div(
                head,
                new H1(getTranslation("shell." + name + ".title")),
                new Paragraph(getTranslation("shell." + name + ".text", municipality, help)));
        text.addClassName("text");
        for (String section : sections) {
            String key = "shell." + name + "." + section;
            text.add(
                    new H2(getTranslation(key + ".title")),
                    new Paragraph(getTranslation(key + ".text", municipality, help)));
        }
        text.add(new RouterLink(getTranslation("shell.open.back"), LoginView.class));
        add(new Main(text), new OpenFoot(help));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell." + name + ".title") + " – Brobygger";
    }
}
