package dk.brobygger.beside.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import dk.brobygger.beside.Onlooker;
import dk.brobygger.beside.PresenceDesk;
import dk.brobygger.live.Presences;
import dk.brobygger.look.Initials;
import dk.brobygger.task.NoSuchTask;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * »Liv B. læser med«: who else has the task before him, or writes in it. On the task's own page it also tells the others
 * that its reader is here, as long as the window is seen and was touched in the past five minutes: who went to lunch
 * does not read, and no session lives longer for it. Nothing is asked before the page stands.
 */
class Onlookers extends Span {

    private static final String WATCH = """
            const me = this, again = 20000, idle = 300000, still = 6000;
            if (me.stopTelling) me.stopTelling();
            let touched = Date.now(), typed = 0, said = false, last = 0;
            const tell = () => {
              if (!me.isConnected) return me.stopTelling();
              const now = Date.now();
              if (document.visibilityState === 'hidden' || now - touched > idle) return;
              const writing = now - typed < still;
              if (last && writing === said && now - last < again) return;
              said = writing;
              last = now;
              me.$server.look(writing);
            };
            const touch = () => { touched = Date.now(); tell(); };
            const type = event => {
              if (event.isTrusted && event.composedPath().some(one => one.localName === 'bb-form')) typed = Date.now();
              touch();
            };
            const timer = setInterval(tell, 2000);
            document.addEventListener('visibilitychange', tell);
            document.addEventListener('pointermove', touch, { passive: true });
            document.addEventListener('keydown', touch, { passive: true });
            document.addEventListener('input', type, { passive: true });
            me.stopTelling = () => {
              clearInterval(timer);
              document.removeEventListener('visibilitychange', tell);
              document.removeEventListener('pointermove', touch);
              document.removeEventListener('keydown', touch);
              document.removeEventListener('input', type);
            };
            tell();
            """;

    private final transient PresenceDesk desk;
    private final transient Presences presences;
    private final String taskId;
    private final boolean tells;
    private final UUID window = UUID.randomUUID();
    private final Tooltip names = Tooltip.forComponent(this);
    private transient List<Onlooker> shown = List.of();
    private transient @Nullable Runnable listening;

    private Onlookers(PresenceDesk desk, Presences presences, String taskId, boolean tells) {
        this.desk = desk;
        this.presences = presences;
        this.taskId = taskId;
        this.tells = tells;
        addClassName("bb-onlookers");
        getElement().setAttribute("role", "status");
    }

    /** On the task's own page. */
    static Onlookers here(PresenceDesk desk, Presences presences, String taskId) {
        return new Onlookers(desk, presences, taskId, true);
    }

    /** Beside a list, where a task is passed by more often than read. */
    static Onlookers beside(PresenceDesk desk, Presences presences, String taskId) {
        return new Onlookers(desk, presences, taskId, false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        SecurityContext reader = SecurityContextHolder.getContext();
        listening = presences.listen(task -> {
            if (task.equals(taskId)) {
                ui.access(() -> new DelegatingSecurityContextRunnable(this::draw, reader).run());
            }
        });
        if (tells) {
            getElement().executeJs(WATCH);
        } else if (presences.isWatched(taskId)) {
            getElement().executeJs("return true").then(stands -> draw());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.run();
        }
        presences.leave(window);
    }

    /** The window is here still; said by the browser. */
    @ClientCallable
    void look(boolean writing) {
        try {
            desk.here(window, taskId, writing);
            draw();
        } catch (NoSuchTask done) {
            presences.leave(window);
            show(List.of());
        }
    }

    private void draw() {
        if (isAttached()) {
            show(desk.others(taskId));
        }
    }

    private void show(List<Onlooker> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        if (now.isEmpty()) {
            names.setText(null);
            return;
        }
        Span words = new Span(words(now));
        words.addClassName("bb-cut");
        if (now.size() == 1) {
            add(new Initials(now.get(0).name()).small());
        }
        add(words);
        String all = now.stream()
                .map(one ->
                        getTranslation(one.writing() ? "inbox.presence.writes" : "inbox.presence.reads", one.name()))
                .collect(Collectors.joining(", "));
        names.setText(all);
        if (now.size() > 1) {
            Span aloud = new Span(": " + all);
            aloud.addClassName("bb-unseen");
            add(aloud);
        }
    }

    private String words(List<Onlooker> now) {
        String key = tells ? "inbox.presence" : "inbox.presence.beside";
        List<Onlooker> writers = now.stream().filter(Onlooker::writing).toList();
        if (now.size() == 1) {
            return getTranslation(
                    writers.isEmpty() ? key + ".reads" : "inbox.presence.writes",
                    brief(now.get(0).name()));
        }
        if (writers.isEmpty()) {
            return getTranslation(key + ".many", now.size());
        }
        String who = writers.size() == 1
                ? getTranslation("inbox.presence.writes", brief(writers.get(0).name()))
                : getTranslation("inbox.presence.manyWrite", writers.size());
        int readers = now.size() - writers.size();
        return readers == 0 ? who : getTranslation("inbox.presence.andReaders", who, readers);
    }

    /** »Liv B.« of »Liv Brandsholt«. */
    private static String brief(String name) {
        String[] words = name.strip().split("\\s+");
        return words.length < 2 ? name : words[0] + " " + words[words.length - 1].charAt(0) + ".";
    }
}
