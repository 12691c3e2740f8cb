package dk.brobygger.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.brobygger.look.Bridge;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Tone;
import org.springframework.beans.factory.annotation.Value;

/** Log på: the municipality's account first when there is one, the local one below. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The form draws its fields a moment after the page. */
    private static final String FILL_IN = """
            const form = this, name = $0;
            requestAnimationFrame(() => {
              const user = form.querySelector('[name=username]'), password = form.querySelector('[name=password]');
              if (user && name) { user.value = name; }
              if (password && name) { password.focus(); }
            });
            """;

    private final LoginForm form = new LoginForm();
    private final Div said = new Div();

    LoginView(
            @Value("${brobygger.municipality:}") String municipality,
            @Value("${brobygger.help:}") String help,
            MunicipalityLogin own) {
        addClassName("bb-login");
        Span name = new Span("Brobygger");
        name.addClassName("name");
        Span place = new Span(municipality);
        place.addClassNames("bb-muted", "bb-small");
        Div head = new Div(Bridge.mark(), new Div(name, place));
        head.addClassName("bb-row");
        Div box = new Div(head, new H1(getTranslation("shell.login.title")), said);
        box.addClassName("box");
        said.setVisible(false);
        if (own.isOffered()) {
            addClassName("both");
            box.add(ownAccount(), orLocal());
        }
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        RouterLink stuck = new RouterLink(getTranslation("shell.login.stuck"), LoginHelpView.class);
        stuck.addClassName("bb-small");
        box.add(form, stuck);
        add(new Main(Bridge.ofWeeks(), box), new OpenFoot(help));
    }

    private Anchor ownAccount() {
        Anchor own = new Anchor(MunicipalityLogin.START, getTranslation("shell.login.own"));
        own.addComponentAsFirst(Sign.LOGIN.icon());
        own.addClassName("own");
        own.setRouterIgnore(true);
        return own;
    }

    private Div orLocal() {
        Div or = new Div(getTranslation("shell.login.or"));
        or.addClassName("or");
        return or;
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
        var query = event.getLocation().getQueryParameters().getParameters();
        if (query.containsKey("error")) {
            form.setError(true);
            form.getElement().setProperty("noAutofocus", true);
            if (VaadinServletRequest.getCurrent() != null)
                form.getElement().executeJs(FILL_IN, KeepsName.take(VaadinServletRequest.getCurrent()));
        }
        if (query.containsKey("refused")) say("refused", Tone.ERROR, Sign.SHIELD);
    }

    private void say(String what, Tone tone, Sign sign) {
        said.add(new Notice(
                sign,
                tone,
                getTranslation("shell.login." + what + ".title"),
                getTranslation("shell.login." + what + ".text")));
        said.getElement().setAttribute("role", "alert");
        said.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title") + " – Brobygger";
    }
}
