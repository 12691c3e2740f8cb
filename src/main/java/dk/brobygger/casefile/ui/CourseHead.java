package dk.brobygger.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.slots.CourseAction;
import java.time.LocalDate;
import java.util.List;

/** Whose course it is, where it stands, and what one can do about it: the first few as buttons, the rest in a menu. */
class CourseHead extends PageHeader {

    private static final int BUTTONS = 3;

    CourseHead(CaseCard card, LocalDate today, List<Component> badges, List<CourseAction> actions) {
        super(CourseWords.title(card));
        under(new RouterLink(getTranslation("casefile.courses"), CourseListView.class), new Span(card.number()));
        with(Status.badge(Sign.COURSE, Tone.PRIMARY, CourseWords.where(card, today)));
        with(badges.toArray(Component[]::new));
        if (card.closedReason() != null) with(Status.ENDED.badge(getTranslation(card.closedReason())));
        if (card.confidential()) with(Status.badge(Sign.SHIELD, Tone.WARNING, getTranslation("casefile.confidential")));
        var id = card.id().toString();
        actions.stream()
                .limit(BUTTONS)
                .forEach(action -> actions(new Button(action.label(), click -> action.open(id))));
        if (actions.size() > BUTTONS) actions(more(id, actions.subList(BUTTONS, actions.size())));
    }

    private Component more(String id, List<CourseAction> rest) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_ICON);
        MenuItem dots = bar.addItem(Sign.MORE.icon());
        dots.setAriaLabel(getTranslation("casefile.more"));
        rest.forEach(action -> dots.getSubMenu().addItem(action.label(), click -> action.open(id)));
        return bar;
    }
}
