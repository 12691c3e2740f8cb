package dk.brobygger.shell;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** The foot of the pages that need no login: help, what we promise, the other language. */
class OpenFoot extends Footer {

    /** @param help whom to ring; blank when nobody */
    OpenFoot(String help) {
        boolean danish = Appearance.language().equals(TranslationFiles.DANISH);
        NativeButton other = new NativeButton(
                danish ? "English" : "Dansk",
                click -> Appearance.speak(click.getSource().getUI().orElseThrow(), danish ? "en" : "da"));
        other.addClassName("bb-link");
        other.getElement().setAttribute("lang", danish ? "en" : "da");
        if (!help.isBlank()) add(new Span(getTranslation("shell.login.help", help)));
        add(
                new RouterLink(getTranslation("shell.accessibility.title"), AccessibilityView.class),
                new RouterLink(getTranslation("shell.privacy.title"), PrivacyView.class),
                other);
    }
}
