package dk.brobygger.company.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dk.brobygger.company.CompanyEntryDesk;
import dk.brobygger.company.CompanyPage;
import dk.brobygger.company.ContactFacts;
import dk.brobygger.look.AskDialog;
import dk.brobygger.look.Card;
import dk.brobygger.look.Initials;
import dk.brobygger.look.Sign;

/** Kontaktpersoner: those whom one can ring at once. */
class PeopleCard extends Card {

    private final transient CompanyEntryDesk entry;
    private final transient CompanyPage page;
    private final transient Runnable changed;

    PeopleCard(CompanyEntryDesk entry, CompanyPage page, boolean mayChange, Runnable changed) {
        super(translate("company.people"));
        this.entry = entry;
        this.page = page;
        this.changed = changed;
        if (mayChange) {
            var add = new Button(translate("company.people.add"), Sign.PLUS.icon(), click -> meet());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            beside(add);
        }
        if (page.phone() != null || page.email() != null) add(switchboard());
        if (page.contacts().isEmpty()) {
            var none = new Span(translate("company.people.none"));
            none.addClassName("bb-muted");
            add(none);
        }
        page.contacts().forEach(person -> add(line(person, mayChange)));
    }

    private Component switchboard() {
        var reach = new Div(Words.joined(page.phone(), page.email()));
        reach.addClassNames("bb-muted", "bb-small");
        var words = new Div(new Div(translate("company.people.switchboard")), reach);
        words.addClassName("bb-grow");
        var line = new Div(words);
        if (page.phone() != null) line.add(phone(page.phone()));
        if (page.email() != null) line.add(mail(page.email()));
        line.addClassName("bb-person");
        return line;
    }

    private Component line(ContactFacts person, boolean mayChange) {
        var name = new Div(person.name());
        name.addClassName("bb-strong");
        var title = new Div(Words.joined(person.jobTitle(), translate("company.level." + person.level())));
        title.addClassNames("bb-muted", "bb-small");
        var words = new Div(name, title);
        words.addClassName("bb-grow");
        var line = new Div(new Initials(person.name()).large(), words);
        if (person.phone() != null) line.add(phone(person.phone()));
        if (person.email() != null) line.add(mail(person.email()));
        if (mayChange) line.add(more(person));
        line.addClassName("bb-person");
        return line;
    }

    private Component more(ContactFacts person) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_ICON);
        var root = bar.addItem(Sign.MORE.icon());
        root.setAriaLabel(translate("company.people.more", person.name()));
        root.getSubMenu().addItem(translate("company.people.correct"), click -> correct(person));
        root.getSubMenu().addItem(translate("company.people.forget", person.name()), click -> {
            entry.forget(page.id(), person.id());
            changed.run();
        });
        return bar;
    }

    private void meet() {
        var fields = new ContactFields();
        ask("company.people.add.title", "company.people.add.act", () -> entry.meet(page.id(), fields.contact()))
                .needs(fields.name())
                .with(fields.rest())
                .open();
    }

    void correct(ContactFacts person) {
        var fields = new ContactFields().of(person);
        ask(
                        "company.people.correct.title",
                        "company.people.correct.act",
                        () -> entry.correct(page.id(), person.id(), fields.contact()))
                .needs(fields.name())
                .with(fields.rest())
                .open();
    }

    private AskDialog ask(String title, String act, Runnable deed) {
        return new AskDialog(translate(title), translate(act), translate("company.cancel"), () -> {
            deed.run();
            changed.run();
        });
    }

    private static Component phone(String number) {
        var link = new Anchor("tel:" + number.replaceAll("[^+0-9]", ""), Sign.PHONE.icon());
        link.setTitle(number);
        link.addClassName("bb-reach");
        link.getElement().setAttribute("aria-label", translate("company.people.ring", number));
        return link;
    }

    private static Component mail(String address) {
        var link = new Anchor("mailto:" + address.replaceAll("[^A-Za-z0-9@._+-]", ""), Sign.MAIL.icon());
        link.setTitle(address);
        link.addClassName("bb-reach");
        link.getElement().setAttribute("aria-label", translate("company.people.write", address));
        return link;
    }
}
