package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import dk.brobygger.deputy.StaffAbsenceFacts;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.team.AwayDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The absences of one person, and of the colleagues in the team. */
class AbsenceList {

    private final Component page;
    private final AwayDesk desk;
    private final IdentityDesk identity;
    private final Clock clock;
    private final Runnable changed;
    private final PeopleWords words;

    AbsenceList(Component page, AwayDesk desk, IdentityDesk identity, Clock clock, Runnable changed) {
        this.page = page;
        this.desk = desk;
        this.identity = identity;
        this.clock = clock;
        this.changed = changed;
        this.words = new PeopleWords(page);
    }

    Component[] cards(@Nullable StaffMember whose) {
        var one = new Card(whose == null ? say("team.absence.own") : say("team.absence.of", whose.name()));
        fill(one, whose == null ? List.of() : desk.of(whose.id()), true, "team.absence.none");
        var colleagues = new Card(say("team.absence.colleagues"));
        fill(colleagues, desk.ofMyTeam(), false, "team.absence.colleagues.none");
        return new Component[] {one, colleagues};
    }

    private void fill(Card card, List<StaffAbsenceFacts> absences, boolean mine, String none) {
        if (absences.isEmpty()) card.add(new Paragraph(say(none)));
        absences.forEach(absence -> card.add(line(absence, mine)));
    }

    private Component line(StaffAbsenceFacts absence, boolean mine) {
        var plan = absence.plan();
        var title = new Span(
                mine ? days(absence) : say("team.absence.line", identity.nameOf(plan.absent()), days(absence)));
        title.addClassName("bb-strong");
        var today = LocalDate.now(clock);
        var now = absence.isOn(today)
                ? Status.badge(Sign.CLOCK, Tone.PRIMARY, say("team.absence.now"))
                : Status.badge(Tone.NEUTRAL, DateWords.near(plan.firstDay(), today));
        var head = new Div(title, now);
        head.addClassName("bb-row");
        var text = new Div(new Span(deputy(absence)));
        text.addClassName("bb-muted");
        var line = new Div(head, text);
        line.addClassName("bb-absence");
        if (mine) line.add(end(absence, today));
        return line;
    }

    private Component end(StaffAbsenceFacts absence, LocalDate today) {
        var button = new Button(
                say(absence.plan().firstDay().isBefore(today) ? "team.absence.end" : "team.absence.cancel"), click -> {
                    desk.back(absence.id());
                    Notification.show(say("team.absence.ended"));
                    changed.run();
                });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(button.getText() + ": " + days(absence));
        return button;
    }

    private String days(StaffAbsenceFacts absence) {
        var plan = absence.plan();
        var kind = say(plan.kind().messageKey());
        return plan.firstDay().equals(plan.lastDay())
                ? say("team.absence.day", kind, DateWords.day(plan.firstDay()))
                : say("team.absence.days", kind, DateWords.day(plan.firstDay()), DateWords.day(plan.lastDay()));
    }

    private String deputy(StaffAbsenceFacts absence) {
        var deputy = absence.plan().deputy();
        Role role = absence.plan().role();
        if (deputy == null)
            return role == null
                    ? say("team.absence.deputyIsNone")
                    : say("team.absence.deputyIsNoneFor", words.role(role));
        var name = identity.nameOf(deputy);
        return role == null
                ? say("team.absence.deputyIs", name)
                : say("team.absence.deputyIsFor", name, words.role(role));
    }

    private String say(String key, Object... args) {
        return page.getTranslation(key, args);
    }
}
