package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dk.brobygger.identity.StaffAbsenceFacts;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.inbox.Urgency;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Initials;
import dk.brobygger.look.LoadBar;
import dk.brobygger.look.PlainTable;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.team.Board;
import dk.brobygger.team.BoardLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of the board: first what nobody has, then each colleague with the bar and the mark at the goal. */
class BoardTable {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Component page;
    private final Clock clock;
    private final DueWords due;
    private final Consumer<BoardLine> move;
    private final Consumer<BoardLine> goal;
    private final PeopleWords words;

    BoardTable(Component page, Clock clock, DueWords due, Consumer<BoardLine> move, Consumer<BoardLine> goal) {
        this.page = page;
        this.clock = clock;
        this.due = due;
        this.move = move;
        this.goal = goal;
        this.words = new PeopleWords(page);
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
        var names = board.lines().stream()
                .map(BoardLine::who)
                .filter(who -> who != null)
                .collect(Collectors.toMap(who -> who.id().value(), StaffMember::name));
        unowned(table, board.unowned());
        board.lines().forEach(line -> person(table, line, board.scale(), names));
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
        var share = button("team.board.share", say("team.board.share.aria"), () -> move.accept(line));
        share.setEnabled(line.total() > 0);
        table.row(
                title,
                count(line, Urgency.CRITICAL),
                count(line, Urgency.OVERDUE),
                count(line, Urgency.SOON),
                count(line, Urgency.LATER),
                all,
                share);
    }

    private void person(PlainTable table, BoardLine line, int scale, Map<String, String> names) {
        var who = line.who();
        if (who == null) return;
        var give = button("team.board.move", say("team.board.move.aria", who.name()), () -> move.accept(line));
        give.setEnabled(line.total() > 0);
        table.row(
                name(line, who, names),
                count(line, Urgency.CRITICAL),
                count(line, Urgency.OVERDUE),
                count(line, Urgency.SOON),
                count(line, Urgency.LATER),
                load(line, who, scale),
                give);
    }

    private Component name(BoardLine line, StaffMember who, Map<String, String> names) {
        Element small = new Element("small");
        small.setText(under(line, who, names));
        var name = new Span(who.name());
        name.addClassName("bb-strong");
        var text = new Div(name);
        text.getElement().appendChild(small);
        var cell = new Div(new Initials(who.name()), text);
        cell.addClassName("bb-person");
        return cell;
    }

    private String under(BoardLine line, StaffMember who, Map<String, String> names) {
        var today = LocalDate.now(clock);
        var roles = words.roles(who.roles());
        if (!line.isOfTeam())
            return roles.isEmpty() ? say("team.board.left") : roles + ", " + say("team.board.outside");
        if (!line.standsInFor().isEmpty()) roles = say("team.board.also", roles, String.join(", ", line.standsInFor()));
        var now =
                line.absences().stream().filter(absence -> absence.isOn(today)).toList();
        if (!now.isEmpty()) return away(now.get(0), names);
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

    private String away(StaffAbsenceFacts absence, Map<String, String> names) {
        var plan = absence.plan();
        return say(
                "team.board.away",
                say(plan.kind().messageKey()),
                names.getOrDefault(plan.deputy().value(), plan.deputy().value()),
                DateWords.day(plan.lastDay()));
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
                () -> goal.accept(line));
        target.setText(say("team.board.goal", words.minutes(line.goal())));
        target.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        target.setVisible(line.isOfTeam());
        var under = new Div(target);
        under.addClassName("bb-row");
        if (line.isOverGoal()) under.addComponentAsFirst(Status.OVERDUE.label(say("team.board.over")));
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
