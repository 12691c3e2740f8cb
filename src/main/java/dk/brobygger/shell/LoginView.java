package dk.brobygger.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.brobygger.look.Bridge;
import dk.brobygger.look.Sign;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;

/** Log på: the municipality's account first when there is one, the local one below. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OIDC = "spring.security.oauth2.client.registration.kommune.client-id";

    private final LoginForm form = new LoginForm();

    LoginView(
            @Value("${brobygger.municipality:}") String municipality,
            @Value("${brobygger.help:}") String help,
            Environment settings) {
        addClassName("bb-login");
        Span name = new Span("Brobygger");
        name.addClassName("name");
        Span place = new Span(municipality);
        place.addClassNames("bb-muted", "bb-small");
        Div head = new Div(Bridge.mark(), new Div(name, place));
        head.addClassName("bb-row");
        Div box = new Div(head, new H1(getTranslation("shell.login.title")));
        box.addClassName("box");
        if (settings.containsProperty(OIDC)) {
            addClassName("both");
            Anchor own = new Anchor("/oauth2/authorization/kommune", getTranslation("shell.login.own"));
            own.addComponentAsFirst(Sign.LOGIN.icon());
            own.addClassName("own");
            own.setRouterIgnore(true);
            Div or = new Div(getTranslation("shell.login.or"));
            or.addClassName("or");
            box.add(own, or);
        }
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        box.add(form);
        add(new Main(Bridge.ofWeeks(), box), foot(help));
    }

    private Footer foot(String help) {
        boolean danish = Appearance.language().equals(TranslationFiles.DANISH);
        NativeButton other = new NativeButton(
                danish ? "English" : "Dansk",
                click -> Appearance.speak(click.getSource().getUI().orElseThrow(), danish ? "en" : "da"));
        other.addClassName("bb-link");
        other.getElement().setAttribute("lang", danish ? "en" : "da");
        Footer foot = new Footer();
        if (!help.isBlank()) {
            foot.add(new Span(getTranslation("shell.login.help", help)));
        }
        foot.add(other);
        return foot;
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form fields = words.getForm();
        fields.setTitle("");
        fields.setUsername(getTranslation("shell.login.user"));
        fields.setPassword(getTranslation("shell.login.password"));
        fields.setSubmit(getTranslation("shell.login.submit"));
        LoginI18n.ErrorMessage wrong = words.getErrorMessage();
        wrong.setTitle(getTranslation("shell.login.wrong.title"));
        wrong.setMessage(getTranslation("shell.login.wrong.text"));
        wrong.setUsername(getTranslation("shell.login.user.required"));
        wrong.setPassword(getTranslation("shell.login.password.required"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title") + " – Brobygger";
    }
}
