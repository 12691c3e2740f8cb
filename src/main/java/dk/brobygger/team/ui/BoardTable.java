package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.Style;
import dk.brobygger.deputy.StaffAbsenceFacts;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Initials;
import dk.brobygger.look.LoadBar;
import dk.brobygger.look.PlainTable;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.team.Board;
import dk.brobygger.team.BoardLine;
import dk.brobygger.team.Handful;
import dk.brobygger.views.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of the board: first what nobody has, then each colleague with the bar and the mark at the goal. */
class BoardTable {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    /** What a leder does on the board. */
    interface Hands {

        /** Everything of a line, in the phases that are shown. */
        Handful all(BoardLine line);

        /** The line's tasks one by one. */
        Component tasks(Handful all);

        /** To whom, is asked. */
        void move(Handful some);

        /** To the one on whose line they were dropped. */
        void give(Handful some, UserId to);

        void setGoal(BoardLine line);
    }

    private final Component page;
    private final Clock clock;
    private final DueWords due;
    private final Hands hands;
    private final PeopleWords words;
    private final Set<@Nullable UserId> opened = new HashSet<>();

    BoardTable(Component page, Clock clock, DueWords due, Hands hands) {
        this.page = page;
        this.clock = clock;
        this.due = due;
        this.hands = hands;
        this.words = new PeopleWords(page);
    }

    /** Whether somebody's tasks stand open under his line. */
    boolean isOpened() {
        return !opened.isEmpty();
    }

    Component of(Board board) {

        if (board.lines().isEmpty() && board.unowned().total() == 0)
            return new EmptyState(Sign.PEOPLE, say("team.board.none"), say("team.board.none.text"));
        var table = new PlainTable(
                say("team.board.person"),
                ">" + say("team.board.CRITICAL"),
                ">" + say("team.board.OVERDUE"),
                ">" + say("team.board.SOON"),
                ">" + say("team.board.LATER"),
                say("team.board.all"),
                ">" + say("team.board.acts"));
        unowned(table, board.unowned());
        board.lines().forEach(line -> person(table, line, board.scale(), board.deputies()));
        return table;
    }

    private void unowned(PlainTable table, BoardLine line) {
        var title = new Span(say("team.board.unowned"));
        title.addClassName("bb-strong");
        var oldest = line.oldest();
        var all = new Span(
                oldest == null
                        ? say("team.board.unowned.none")
                        : say(
                                "team.board.unowned.oldest",
                                say("team.board.load", line.total(), words.minutes(line.minutes())),
                                due.age(oldest)));
        var share = button("team.board.share", say("team.board.share.aria"), () -> hands.move(hands.all(line)));
        share.setVisible(line.total() > 0);
        var tasks = new Div();
        var open = opener(line, tasks, say("team.board.unowned"));
        var name = new Div(open, title);
        name.addClassName("bb-person");
        table.row(
                name,
                count(line, Urgency.CRITICAL),
                count(line, Urgency.OVERDUE),
                count(line, Urgency.SOON),
                count(line, Urgency.LATER),
                all,
                share);
        table.wide(tasks);
        show(line, tasks, open);
    }

    private void person(PlainTable table, BoardLine line, int scale, Map<UserId, String> deputies) {
        var who = line.who();
        if (who == null) return;
        var give =
                button("team.board.move", say("team.board.move.aria", who.name()), () -> hands.move(hands.all(line)));
        give.setVisible(line.total() > 0);
        var tasks = new Div();
        var name = name(line, who, deputies);
        var open = opener(line, tasks, who.name());
        name.addComponentAsFirst(open);
        var row = table.line(
                name,
                count(line, Urgency.CRITICAL),
                count(line, Urgency.OVERDUE),
                count(line, Urgency.SOON),
                count(line, Urgency.LATER),
                load(line, who, scale),
                give);
        table.wide(tasks);
        show(line, tasks, open);
        if (line.isOfTeam()) receives(row, who.id());
    }

    /** What is dropped on a colleague's line is shown to the leder before it moves. */
    private void receives(HtmlContainer row, UserId who) {
        var target = DropTarget.create(row);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(Handful.class::isInstance)
                .map(Handful.class::cast)
                .filter(some -> !who.equals(some.from()))
                .ifPresent(some -> hands.give(some, who)));
    }

    /** Opens and closes the list of tasks under a line; what is open stays so when the board is drawn anew. */
    private NativeButton opener(BoardLine line, Div tasks, String name) {
        var open = new NativeButton();
        open.add(Sign.RIGHT.icon());
        open.addClassNames("bb-iconbutton", "bb-opener");
        open.setAriaLabel(say("team.board.tasks", name));
        if (line.total() == 0) open.getStyle().setVisibility(Style.Visibility.HIDDEN);
        open.addClickListener(click -> {
            if (!opened.remove(line.id())) opened.add(line.id());
            show(line, tasks, open);
        });
        return open;
    }

    private void show(BoardLine line, Div tasks, NativeButton open) {
        var opens = opened.contains(line.id()) && line.total() > 0;
        open.getElement().setAttribute("aria-expanded", String.valueOf(opens));
        tasks.removeAll();
        if (opens) tasks.add(hands.tasks(hands.all(line)));
        tasks.getParent().ifPresent(row -> row.setVisible(opens));
    }

    private Div name(BoardLine line, StaffMember who, Map<UserId, String> deputies) {
        Element small = new Element("small");
        small.setText(under(line, who, deputies));
        var name = new Span(who.name());
        name.addClassName("bb-strong");
        var text = new Div(name);
        text.getElement().appendChild(small);
        var cell = new Div(new Initials(who.name()), text);
        cell.addClassName("bb-person");
        return cell;
    }

    private String under(BoardLine line, StaffMember who, Map<UserId, String> deputies) {
        var today = LocalDate.now(clock);
        var roles = words.roles(who.roles());
        if (!line.isOfTeam())
            return roles.isEmpty() ? say("team.board.left") : roles + ", " + say("team.board.outside");
        if (!line.standsInFor().isEmpty()) roles = say("team.board.also", roles, String.join(", ", line.standsInFor()));
        var now =
                line.absences().stream().filter(absence -> absence.isOn(today)).toList();
        if (!now.isEmpty()) return away(now, deputies);
        return Stream.concat(
                        Stream.of(roles),
                        line.absences().stream()
                                .limit(1)
                                .map(absence -> say(
                                        "team.board.awayFrom",
                                        say(absence.plan().kind().messageKey()).toLowerCase(DANISH),
                                        DateWords.near(absence.plan().firstDay(), today))))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** »Fraværende. Karla Vestergård er stedfortræder til 3. dec.«, also for who has a deputy for each role. */
    private String away(List<StaffAbsenceFacts> absences, Map<UserId, String> deputies) {
        var plan = absences.get(0).plan();
        var names = absences.stream()
                .map(absence -> absence.plan().deputy())
                .filter(Objects::nonNull)
                .distinct()
                .map(deputy -> deputies.getOrDefault(deputy, deputy.value()))
                .toList();
        var kind = say(plan.kind().messageKey());
        var until = DateWords.day(plan.lastDay());
        if (names.isEmpty()) return say("team.board.away.alone", kind, until);
        return say(
                names.size() == 1 ? "team.board.away" : "team.board.away.many",
                kind,
                String.join(say("team.and"), names),
                until);
    }

    private Component count(BoardLine line, Urgency urgency) {
        var count = line.tasks(urgency);
        var isLate = urgency == Urgency.CRITICAL || urgency == Urgency.OVERDUE;
        return isLate && count > 0
                ? DueWords.status(urgency).label(String.valueOf(count))
                : new Span(String.valueOf(count));
    }

    private Component load(BoardLine line, StaffMember who, int scale) {
        var bar = new LoadBar(
                line.minutes(Urgency.CRITICAL),
                line.minutes(Urgency.OVERDUE),
                line.minutes(Urgency.SOON),
                line.minutes(Urgency.LATER),
                line.goal(),
                scale,
                line.total() == 0 ? "0" : say("team.board.load", line.total(), words.minutes(line.minutes())));
        var aloud = new Span(
                say("team.board.load.aria", line.total(), words.minutes(line.minutes()), words.minutes(line.goal())));
        aloud.addClassName("bb-unseen");
        var target = button(
                "team.board.goal",
                say("team.board.goal.aria", who.name(), words.minutes(line.goal())),
                () -> hands.setGoal(line));
        target.setText(say("team.board.goal", words.minutes(line.goal())));
        target.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        target.setVisible(line.isOfTeam());
        var under = new Div(target);
        under.addClassName("bb-row");
        if (line.isOverGoal()) under.addComponentAsFirst(Status.OVERDUE.label(say("team.board.over")));
        if (line.total() > 0) {
            DragSource<LoadBar> source = DragSource.create(bar);
            source.setDragData(hands.all(line));
            source.setEffectAllowed(EffectAllowed.MOVE);
        }
        return new Div(bar, aloud, under);
    }

    private Button button(String key, String aria, Runnable act) {
        var button = new Button(say(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(aria);
        return button;
    }

    private String say(String key, Object... args) {
        return page.getTranslation(key, args);
    }
}
