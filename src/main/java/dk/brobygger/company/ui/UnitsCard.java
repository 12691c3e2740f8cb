package dk.brobygger.company.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyEntryDesk;
import dk.brobygger.company.CompanyPage;
import dk.brobygger.company.NewCompany.NewUnit;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.look.AskDialog;
import dk.brobygger.look.Card;
import dk.brobygger.look.Notice;
import dk.brobygger.look.PlainTable;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Tone;

/** P-enheder: where the company's people work, and how many they are. */
class UnitsCard extends Card {

    private final transient CompanyDesk companies;
    private final transient CompanyEntryDesk entry;
    private final transient CompanyPage page;
    private final transient Runnable changed;

    UnitsCard(CompanyDesk companies, CompanyEntryDesk entry, CompanyPage page, boolean mayChange, Runnable changed) {
        super(translate("company.units"));
        this.companies = companies;
        this.entry = entry;
        this.page = page;
        this.changed = changed;
        if (mayChange && page.closedOn() == null) {
            var add = new Button(translate("company.units.add"), Sign.PLUS.icon(), click -> addUnit());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            beside(add);
        }
        if (page.units().isEmpty()) add(none());
        else add(table(mayChange));
    }

    private static Component none() {
        return new Notice(
                Sign.INFO, Tone.NEUTRAL, translate("company.units.none"), translate("company.units.none.text"));
    }

    private Component table(boolean mayChange) {
        var table = new PlainTable(
                translate("company.units.unit"),
                translate("company.units.address"),
                ">" + translate("company.units.fte"),
                "");
        for (var unit : page.units()) {
            var number = new Div(translate("company.units.number", unit.pNumber()));
            number.addClassName("bb-quiet");
            table.row(
                    new Div(new Span(unit.name()), number),
                    Words.joined(unit.street(), Words.joinedBy(" ", unit.postalCode(), unit.city())),
                    unit.ordinaryFte().stripTrailingZeros().toPlainString().replace('.', ','),
                    mayChange ? stateFte(unit) : new Span());
        }
        return table;
    }

    private Component stateFte(UnitFacts unit) {
        var button = new Button(translate("company.units.state"), click -> {
            var fte = fteField();
            fte.setValue(unit.ordinaryFte());
            ask(
                            "company.units.state.title",
                            "company.units.state.act",
                            () -> companies.stateOrdinaryFte(page.id(), unit.pNumber(), fte.getValue()))
                    .needs(fte)
                    .open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(translate("company.units.state.of", unit.name()));
        return button;
    }

    private void addUnit() {
        var number = new TextField(translate("company.new.pNumber"));
        number.setHelperText(translate("company.new.pNumber.help"));
        number.setMaxLength(14);
        var name = new TextField(translate("company.new.unitName"));
        name.setMaxLength(300);
        var street = new TextField(translate("company.new.street"));
        street.setMaxLength(200);
        var postalCode = new PostalCodeField(entry);
        var fte = fteField();
        ask(
                        "company.units.add.title",
                        "company.units.add.act",
                        () -> entry.addUnit(
                                page.id(),
                                new NewUnit(
                                        Words.digits(number.getValue()),
                                        Words.given(name.getValue()),
                                        Words.given(street.getValue()),
                                        Words.given(postalCode.getValue()),
                                        fte.getValue())))
                .with(new Span(translate("company.units.add.text")))
                .needs(number)
                .with(name, street, postalCode, fte)
                .open();
    }

    private static BigDecimalField fteField() {
        var fte = new BigDecimalField(translate("company.units.fte"));
        fte.setHelperText(translate("company.units.fte.help"));
        return fte;
    }

    private AskDialog ask(String title, String act, Runnable deed) {
        return new AskDialog(translate(title), translate(act), translate("company.cancel"), () -> {
            deed.run();
            changed.run();
        });
    }
}
