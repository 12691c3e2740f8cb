package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.team.Choice;
import dk.brobygger.team.MoveRun.Outcome;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One proposal in two lines: what it is and when it is due; to whom it goes and why, or what became of it. */
class ChoiceRow {

    private final Component page;
    private final DueWords due;
    private final Function<UserId, String> nameOf;

    ChoiceRow(Component page, DueWords due, Function<UserId, String> nameOf) {
        this.page = page;
        this.due = due;
        this.nameOf = nameOf;
    }

    Component of(Choice choice, @Nullable Outcome outcome) {
        var work = choice.work();
        var name = new Span(work.name());
        name.addClassName("bb-strong");
        var who = new Span(work.who().isBlank() ? work.caseNumber() : work.who());
        who.addClassNames("bb-muted", "bb-cut");
        var first = new Div(name, who, due.label(work));
        first.addClassName("first");
        var row = new Div(first, outcome == null ? proposal(choice) : result(choice, outcome));
        row.addClassName("bb-choice");
        return row;
    }

    /** A ground in a sentence; numbers among what it is filled with are minutes. */
    static String why(String key, List<Object> args, Component page) {
        var words = new PeopleWords(page);
        return page.getTranslation(
                key,
                args.stream()
                        .map(arg -> arg instanceof Integer minutes ? words.minutes(minutes) : arg)
                        .toArray());
    }

    /** What became of it. */
    static Component result(Outcome outcome, Component page) {
        var sentence = page.getTranslation(outcome.messageKey(), outcome.args().toArray());
        return outcome.done() ? Status.DONE.label(sentence) : Status.badge(Sign.OVERDUE, Tone.WARNING, sentence);
    }

    private Component proposal(Choice choice) {
        var to = choice.to();
        var where = choice.moves() && to != null
                ? page.getTranslation("team.move.arrow", nameOf.apply(to))
                : page.getTranslation("team.move.nowhere");
        var target = new Span(where);
        target.addClassName("bb-strong");
        var why = new Span(why(choice.why().messageKey(), choice.args(), page));
        why.addClassName("bb-muted");
        var line = new Div(choice.moves() ? Sign.FORWARD.icon() : Sign.MINUS.icon(), target, why);
        line.addClassName("second");
        return line;
    }

    private Component result(Choice choice, Outcome outcome) {
        var line = new Div(result(outcome, page));
        line.addClassName("second");
        var to = choice.to();
        if (outcome.done() && to != null) {
            var target = new Span(page.getTranslation("team.move.arrow", nameOf.apply(to)));
            target.addClassName("bb-strong");
            line.add(target);
        }
        return line;
    }
}
