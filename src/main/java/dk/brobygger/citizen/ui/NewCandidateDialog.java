package dk.brobygger.citizen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.citizen.NewCandidate;
import dk.brobygger.identity.Rejection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Registers a person as a candidate. */
class NewCandidateDialog extends Dialog {

    private final transient CitizenDesk desk;
    private final transient Consumer<CitizenId> registered;
    private final TextField cpr = new TextField();
    private final TextField givenName = new TextField();
    private final TextField familyName = new TextField();
    private final TextField street = new TextField();
    private final TextField postalCode = new TextField();
    private final TextField city = new TextField();
    private final TextField phone = new TextField();
    private final TextField email = new TextField();
    private final ComboBox<String> group = new ComboBox<>();
    private final Checkbox jobReady = new Checkbox();
    private final Checkbox evidentlyReady = new Checkbox();
    private final Checkbox employed = new Checkbox();
    private final Checkbox confidential = new Checkbox();
    private final Span refusal = new Span();

    NewCandidateDialog(CitizenDesk desk, Consumer<CitizenId> registered) {
        this.desk = desk;
        this.registered = registered;
        setHeaderTitle(getTranslation("citizen.new"));
        setWidth("36rem");
        label(cpr, "cpr", 11);
        label(givenName, "givenName", 200);
        label(familyName, "familyName", 200);
        label(street, "street", 400);
        label(postalCode, "postalCode", 4);
        label(city, "city", 200);
        label(phone, "phone", 60);
        label(email, "email", 320);
        group.setLabel(getTranslation("citizen.filter.group"));
        group.setItems(TargetGroups.ALL);
        group.setItemLabelGenerator(value -> getTranslation("citizen.group." + value));
        jobReady.setLabel(getTranslation("citizen.jobReady"));
        evidentlyReady.setLabel(getTranslation("citizen.evidentlyReady"));
        employed.setLabel(getTranslation("citizen.employed"));
        confidential.setLabel(getTranslation("citizen.confidential"));
        refusal.addClassName("bb-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var form = new FormLayout(
                cpr,
                group,
                givenName,
                familyName,
                street,
                postalCode,
                city,
                phone,
                email,
                jobReady,
                evidentlyReady,
                employed,
                confidential);
        add(form, refusal);
        var save = new Button(getTranslation("citizen.register"), click -> register());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("citizen.cancel"), click -> close()), save);
    }

    private void label(TextField field, String key, int most) {
        field.setLabel(getTranslation("citizen.field." + key));
        field.setMaxLength(most);
    }

    private void register() {
        if (group.getValue() == null) {
            refuse(getTranslation("citizen.groupMissing"));
            return;
        }
        try {
            var id = desk.register(new NewCandidate(
                    cpr.getValue(),
                    givenName.getValue(),
                    familyName.getValue(),
                    given(street),
                    given(postalCode),
                    given(city),
                    given(phone),
                    given(email),
                    group.getValue(),
                    jobReady.getValue(),
                    evidentlyReady.getValue(),
                    employed.getValue(),
                    confidential.getValue()));
            close();
            registered.accept(id);
        } catch (Rejection refused) {
            refuse(getTranslation(refused.messageKey(), refused.args()));
        }
    }

    private void refuse(String words) {
        refusal.setText(words);
        refusal.setVisible(true);
    }

    private static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
