package dk.brobygger.company.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.brobygger.company.CompanyEntryDesk;

/** A Danish postal code that says its town as soon as it is one, and that it is none when it is not. */
class PostalCodeField extends TextField {

    private static final int DIGITS = 4;

    private final transient CompanyEntryDesk entry;

    PostalCodeField(CompanyEntryDesk entry) {
        this.entry = entry;
        setLabel(getTranslation("company.new.postalCode"));
        setHelperText(getTranslation("company.new.postalCode.help"));
        setAllowedCharPattern("[0-9]");
        setMaxLength(DIGITS);
        setValueChangeMode(ValueChangeMode.EAGER);
        addValueChangeListener(change -> sayTown(change.getValue()));
    }

    private void sayTown(String code) {
        var town = entry.town(code);
        setHelperText(town.orElseGet(() -> getTranslation("company.new.postalCode.help")));
        boolean wrong = code.length() == DIGITS && town.isEmpty();
        setErrorMessage(wrong ? getTranslation("company.rejection.POSTAL_CODE_UNKNOWN", code) : "");
        setInvalid(wrong);
    }
}
