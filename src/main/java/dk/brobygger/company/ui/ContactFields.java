package dk.brobygger.company.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.brobygger.company.ContactFacts;
import dk.brobygger.company.ContactLevel;
import dk.brobygger.company.NewCompany.NewContact;
import org.jspecify.annotations.Nullable;

/** The fields of a contact person, for a new one and for one that is corrected. */
class ContactFields {

    private final TextField name = field("company.people.name", 200);
    private final TextField title = field("company.people.title", 200);
    private final TextField phone = field("company.people.phone", 60);
    private final TextField email = field("company.people.email", 200);
    private final Select<ContactLevel> level = new Select<>();

    ContactFields() {
        level.setLabel(translate("company.people.level"));
        level.setItems(ContactLevel.values());
        level.setItemLabelGenerator(value -> translate("company.level." + value));
        level.setValue(ContactLevel.OTHER);
    }

    ContactFields of(ContactFacts person) {
        name.setValue(person.name());
        title.setValue(orEmpty(person.jobTitle()));
        phone.setValue(orEmpty(person.phone()));
        email.setValue(orEmpty(person.email()));
        level.setValue(person.level());
        return this;
    }

    TextField name() {
        return name;
    }

    TextField phone() {
        return phone;
    }

    TextField email() {
        return email;
    }

    /** All but the name, which alone is needed. */
    Component[] rest() {
        return new Component[] {title, phone, email, level};
    }

    NewContact contact() {
        return new NewContact(
                name.getValue(),
                Words.given(title.getValue()),
                Words.given(phone.getValue()),
                Words.given(email.getValue()),
                level.getValue());
    }

    private static TextField field(String key, int most) {
        var field = new TextField(translate(key));
        field.setMaxLength(most);
        return field;
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
