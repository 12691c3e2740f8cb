package dk.brobygger.bell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import dk.brobygger.bell.BellDesk;
import dk.brobygger.bell.BellLine;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.Ways;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The bell with how much is unread, and what it is when one opens it. The number follows when the page stands, and
 * changes by itself; what one is reading does not move meanwhile.
 */
class Bell extends Div {

    private static final int SHOWN = 99;
    private static final String TASK = Ways.task("");

    private final transient BellDesk desk;
    private final transient BellNews news;
    private final transient UserId user;
    private final transient Clock clock;
    private final NativeButton button = new NativeButton();
    private final Span dot = new Span();
    private final Span said = new Span();
    private final Popover panel = new Popover();
    private final Button more;
    private final Div list = new Div();
    private int unread;
    private boolean counted;
    private @Nullable Instant newest;
    private @Nullable Registration listening;

    Bell(BellDesk desk, BellNews news, UserId user, Clock clock) {
        this.desk = desk;
        this.news = news;
        this.user = user;
        this.clock = clock;
        button.addClassName("bb-iconbutton");
        dot.addClassName("dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        button.add(Sign.BELL.icon(), dot);
        said.addClassName("bb-unseen");
        said.getElement().setAttribute("role", "status");
        more = new Button(getTranslation("bell.more"), click -> fill());
        more.addThemeNames("small", "tertiary");
        addClassName("bb-bell");
        add(button, said, panel());
        draw(0);
    }

    private Popover panel() {
        var title = new H2(getTranslation("bell.title"));
        var all = new Button(getTranslation("bell.readAll"), click -> readAll());
        all.addThemeNames("small", "tertiary");
        var head = new Div(title, more, all);
        head.addClassName("bb-bell-head");
        var settings = new Anchor(BellSettingsView.ROUTE, getTranslation("bell.settings"));
        settings.getElement().setAttribute("router-link", true);
        settings.getElement().addEventListener("click", click -> panel.close());
        var foot = new Div(settings);
        foot.addClassName("bb-bell-foot");
        list.addClassName("bb-bell-list");
        var content = new Div(head, list, foot);
        content.addClassName("bb-bell-panel");
        panel.setTarget(button);
        panel.setPosition(PopoverPosition.BOTTOM_END);
        panel.setAutofocus(true);
        panel.setWidth("min(400px, calc(100vw - 74px))");
        panel.setOverlayRole("dialog");
        panel.setAriaLabel(getTranslation("bell.title"));
        panel.add(content);
        panel.addOpenedChangeListener(change -> {
            if (change.isOpened()) fill();
        });
        return panel;
    }

    private void fill() {
        var lines = desk.latest();
        newest = lines.isEmpty() ? null : lines.get(0).at();
        list.removeAll();
        more.setVisible(false);
        if (lines.isEmpty()) {
            var none = new Span(getTranslation("bell.none"));
            none.addClassName("bb-muted");
            list.add(none);
        } else {
            list.add(new BellLines(lines, clock, this::opened));
        }
        draw(desk.unread());
    }

    /** Who follows one to its task has read it. */
    private void opened(BellLine line) {
        desk.read(line.id());
        panel.close();
        draw(desk.unread());
    }

    private void readAll() {
        if (newest != null) desk.readAll(newest);
        fill();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var reader = SecurityContextHolder.getContext();
        var hearing = news.listen(user, () -> refresh(ui, reader));
        var following = ui.addAfterNavigationListener(came -> atTask(came.getLocation()));
        listening = Registration.combine(hearing, following);
        getElement().executeJs("return true").then(shown -> {
            draw(desk.unread());
            atTask(ui.getInternals().getActiveViewLocation());
        });
    }

    /** Who has a task before him needs not be told of it any more; the page does not wait for that. */
    private void atTask(Location here) {
        if (unread == 0 || !here.getPath().startsWith(TASK)) return;
        getElement().executeJs("return true").then(shown -> {
            desk.opened(here.getPath().substring(TASK.length()));
            draw(desk.unread());
        });
    }

    /** A window that has just been closed keeps no other bell from ringing. */
    private void refresh(UI ui, SecurityContext reader) {
        var ringing = new DelegatingSecurityContextRunnable(this::ring, reader);
        ui.accessLater(ringing::run, () -> {}).run();
    }

    private void ring() {
        var before = unread;
        draw(desk.unread());
        if (unread > before) {
            said.setText(getTranslation("bell.news", unread - before));
            more.setVisible(panel.isOpened());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) listening.remove();
    }

    private void draw(int count) {
        if (counted && count == unread) return;
        counted = true;
        unread = count;
        dot.setVisible(count > 0);
        dot.setText(count > SHOWN ? SHOWN + "+" : String.valueOf(count));
        var label = getTranslation("bell.label", count);
        button.setAriaLabel(label);
        button.setTitle(label);
    }
}
