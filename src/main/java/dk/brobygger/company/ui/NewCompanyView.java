package dk.brobygger.company.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyEntryDesk;
import dk.brobygger.company.NewCompany;
import dk.brobygger.company.NewCompany.NewContact;
import dk.brobygger.company.NewCompany.NewUnit;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.Card;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Tone;
import dk.brobygger.register.Sector;
import dk.brobygger.slots.Ways;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Enters one company by hand. Every field that does not fit says why; a company that we know is led to. */
@Route("company-new")
@RolesAllowed({"virksomhedskonsulent", "leder", "administrator"})
class NewCompanyView extends Div implements HasDynamicTitle {

    private final transient CompanyEntryDesk entry;
    private final transient CompanyDesk companies;

    private final TextField cvr = text("company.new.cvr", 11);
    private final TextField name = text("company.new.name", 300);
    private final Select<Sector> sector = new Select<>();
    private final TextField street = text("company.new.street", 200);
    private final PostalCodeField postalCode;
    private final TextField industryCode = text("company.new.industryCode", 6);
    private final TextField industryText = text("company.new.industryText", 200);
    private final IntegerField employees = new IntegerField(getTranslation("company.new.employees"));
    private final TextField phone = text("company.new.phone", 60);
    private final TextField email = text("company.new.email", 200);
    private final TextField pNumber = text("company.new.pNumber", 14);
    private final BigDecimalField fte = new BigDecimalField(getTranslation("company.units.fte"));
    private final ContactFields contact = new ContactFields();
    private final Div answer = Page.stack();
    private final Div withoutUnit = new Div();

    NewCompanyView(CompanyEntryDesk entry, CompanyDesk companies) {
        this.entry = entry;
        this.companies = companies;
        postalCode = new PostalCodeField(entry);
        cvr.setRequiredIndicatorVisible(true);
        cvr.setHelperText(getTranslation("company.new.cvr.help"));
        cvr.addValueChangeListener(change -> sayWhetherKnown());
        name.setRequiredIndicatorVisible(true);
        sector.setLabel(getTranslation("company.filter.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(value -> getTranslation("company.sector." + value));
        sector.setValue(Sector.PRIVATE);
        industryCode.setAllowedCharPattern("[0-9]");
        employees.setMin(0);
        pNumber.setHelperText(getTranslation("company.new.pNumber.help"));
        pNumber.addValueChangeListener(change -> sayWhatNoUnitMeans());
        fte.setHelperText(getTranslation("company.units.fte.help"));
        answer.setVisible(false);
        sayWhatNoUnitMeans();

        var save = new Button(getTranslation("company.new.act"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(
                getTranslation("company.cancel"), click -> getUI().ifPresent(ui -> ui.navigate(CompanyListView.class)));
        var acts = new Div(save, cancel);
        acts.addClassName("bb-row");
        var form = Page.stack(
                answer,
                card("company.new.company", cvr, name, sector, street, postalCode, phone, email),
                card("company.new.industry", industryCode, industryText, employees),
                unitCard(),
                card("company.new.contact", all(contact)),
                acts);
        form.addClassName("bb-entry");
        add(new Page(
                new PageHeader(getTranslation("company.new"))
                        .under(new RouterLink(getTranslation("company.companies"), CompanyListView.class)),
                new Notice(
                        Sign.UPLOAD,
                        Tone.NEUTRAL,
                        "",
                        getTranslation("company.new.fromRegister"),
                        new RouterLink(getTranslation("company.new.fromRegister.link"), CompanyImportView.class)),
                form));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("company.new");
    }

    private Component unitCard() {
        var card = card("company.new.unit", pNumber, fte);
        card.add(withoutUnit);
        return card;
    }

    private static Component[] all(ContactFields contact) {
        var rest = contact.rest();
        var all = new Component[rest.length + 1];
        all[0] = contact.name();
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private Card card(String title, Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("bb-fields");
        var card = new Card(getTranslation(title));
        card.add(grid);
        return card;
    }

    private void sayWhatNoUnitMeans() {
        withoutUnit.removeAll();
        if (pNumber.getValue().isBlank())
            withoutUnit.add(new Notice(
                    Sign.INFO,
                    Tone.NEUTRAL,
                    getTranslation("company.new.noUnit"),
                    getTranslation("company.new.noUnit.text")));
    }

    private void sayWhetherKnown() {
        var number = Words.digits(cvr.getValue());
        answer.removeAll();
        cvr.setInvalid(false);
        companies
                .withCvr(number)
                .ifPresent(known -> tellKnown(companies.company(known).name(), number, known));
        answer.setVisible(answer.getComponentCount() > 0);
    }

    private void tellKnown(String knownName, String number, Object id) {
        answer.add(new Notice(
                Sign.COMPANY,
                Tone.WARNING,
                getTranslation("company.new.known"),
                getTranslation("company.rejection.KNOWN_ALREADY", knownName, number),
                new Anchor(Ways.company(id), getTranslation("company.new.known.link", knownName))));
    }

    private void save() {
        var company = company();
        var fields = fields();
        fields.values().forEach(field -> field.setInvalid(false));
        answer.removeAll();
        var faults = entry.faults(company);
        if (faults.isEmpty()) {
            var id = entry.enter(company);
            Notification.show(getTranslation("company.new.done", company.name()));
            getUI().ifPresent(ui -> ui.navigate(Ways.company(id)));
            return;
        }
        faults.forEach(fault -> mark(fault, fields));
        sayKnownOne(company);
        answer.addComponentAsFirst(new Notice(
                Sign.CRITICAL, Tone.ERROR, getTranslation("company.new.faults", faults.size()), faultsOf(faults)));
        answer.getElement().setAttribute("role", "alert");
        answer.setVisible(true);
        answer.scrollIntoView();
    }

    private void sayKnownOne(NewCompany company) {
        companies
                .withCvr(company.cvr())
                .ifPresent(known -> tellKnown(companies.company(known).name(), company.cvr(), known));
    }

    private String faultsOf(List<Rejection> faults) {
        return getTranslation(faults.get(0).messageKey(), faults.get(0).args());
    }

    private void mark(Rejection fault, Map<String, HasValidation> fields) {
        var field = fields.get(fault.field().orElse(""));
        if (field == null) return;
        field.setErrorMessage(getTranslation(fault.messageKey(), fault.args()));
        field.setInvalid(true);
    }

    private Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<String, HasValidation>();
        fields.put("cvr", cvr);
        fields.put("name", name);
        fields.put("street", street);
        fields.put("postalCode", postalCode);
        fields.put("industryCode", industryCode);
        fields.put("industryText", industryText);
        fields.put("employees", employees);
        fields.put("phone", phone);
        fields.put("email", email);
        fields.put("units[0].pNumber", pNumber);
        fields.put("units[0].ordinaryFte", fte);
        fields.put("contacts[0].name", contact.name());
        fields.put("contacts[0].phone", contact.phone());
        fields.put("contacts[0].email", contact.email());
        return fields;
    }

    private NewCompany company() {
        var number = Words.digits(pNumber.getValue());
        var person = contact.contact();
        return new NewCompany(
                Words.digits(cvr.getValue()),
                name.getValue(),
                sector.getValue(),
                Words.given(street.getValue()),
                Words.given(postalCode.getValue()),
                Words.given(industryCode.getValue()),
                Words.given(industryText.getValue()),
                employees.getValue(),
                Words.given(phone.getValue()),
                Words.given(email.getValue()),
                number.isEmpty() ? List.of() : List.of(new NewUnit(number, null, null, null, fte.getValue())),
                isSaid(person) ? List.of(person) : List.of());
    }

    private static boolean isSaid(NewContact person) {
        return !person.name().isBlank()
                || person.phone() != null
                || person.email() != null
                || person.jobTitle() != null;
    }

    private TextField text(String key, int most) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(most);
        return field;
    }
}
