package dk.brobygger.company;

import dk.brobygger.company.CompanyRejection.Reason;
import dk.brobygger.company.NewCompany.NewContact;
import dk.brobygger.company.NewCompany.NewUnit;
import dk.brobygger.identity.Rejection;
import dk.brobygger.register.Cvr;
import dk.brobygger.register.PNumber;
import dk.brobygger.register.PostalCodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold of a company that is entered by hand. Every fault is told, each at its field. */
@Component
class EntryCheck {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_PHONE = 60;

    private final PostalCodes postalCodes;
    private final Companies companies;

    EntryCheck(PostalCodes postalCodes, Companies companies) {
        this.postalCodes = postalCodes;
        this.companies = companies;
    }

    List<Rejection> faults(NewCompany entry) {
        var faults = new Faults("");
        if (!Cvr.isValid(entry.cvr())) faults.add(Reason.CVR_CHECK_DIGIT, "cvr");
        companies
                .findByCvr(entry.cvr())
                .ifPresent(known -> faults.add(Reason.KNOWN_ALREADY, "cvr", known.name(), known.cvr()));
        faults.name(entry.name(), LONGEST_NAME, Reason.NAME_MISSING);
        faults.address(entry.street(), entry.postalCode());
        if (entry.industryCode() != null && !entry.industryCode().matches("[0-9]{1,6}"))
            faults.add(Reason.INDUSTRY_CODE_FORM, "industryCode", entry.industryCode());
        faults.longest(entry.industryText(), LONGEST_LINE, "industryText");
        if (entry.employees() != null && entry.employees() < 0) faults.add(Reason.EMPLOYEES_NEGATIVE, "employees");
        faults.reachable(entry.phone(), entry.email());
        for (int i = 0; i < entry.units().size(); i++)
            unit(
                    new Faults("units[%d].".formatted(i), faults.found),
                    entry.units().get(i));
        var numbers = new HashSet<String>();
        for (int i = 0; i < entry.units().size(); i++) {
            var number = entry.units().get(i).pNumber();
            if (!numbers.add(number)) faults.add(Reason.P_NUMBER_TWICE, "units[%d].pNumber".formatted(i), number);
        }
        for (int i = 0; i < entry.contacts().size(); i++)
            contact(
                    new Faults("contacts[%d].".formatted(i), faults.found),
                    entry.contacts().get(i));
        return faults.found;
    }

    List<Rejection> faults(NewUnit entry) {
        var faults = new Faults("");
        unit(faults, entry);
        return faults.found;
    }

    List<Rejection> faults(NewContact entry) {
        var faults = new Faults("");
        contact(faults, entry);
        return faults.found;
    }

    private void unit(Faults faults, NewUnit unit) {
        if (!PNumber.isValid(unit.pNumber())) faults.add(Reason.P_NUMBER_FORM, "pNumber", unit.pNumber());
        companies
                .ownersOf(List.of(unit.pNumber()))
                .forEach(owner -> faults.add(Reason.P_NUMBER_TAKEN, "pNumber", owner[0], owner[1]));
        faults.longest(unit.name(), LONGEST_NAME, "name");
        faults.address(unit.street(), unit.postalCode());
        if (unit.ordinaryFte() != null && unit.ordinaryFte().signum() < 0)
            faults.add(Reason.FTE_NEGATIVE, "ordinaryFte");
    }

    private static void contact(Faults faults, NewContact contact) {
        faults.name(contact.name(), LONGEST_LINE, Reason.CONTACT_NEEDS_NAME);
        faults.longest(contact.jobTitle(), LONGEST_LINE, "jobTitle");
        faults.reachable(contact.phone(), contact.email());
    }

    /** Faults of a part of the entry, found under its path. */
    private final class Faults {

        private final String path;
        private final List<Rejection> found;

        Faults(String path) {
            this(path, new ArrayList<>());
        }

        Faults(String path, List<Rejection> found) {
            this.path = path;
            this.found = found;
        }

        void add(Reason reason, String field, Object... args) {
            found.add(CompanyRejection.at(reason, path + field, args));
        }

        void name(String name, int longest, Reason missing) {
            if (name.isBlank()) add(missing, "name");
            longest(name, longest, "name");
        }

        void address(@Nullable String street, @Nullable String postalCode) {
            longest(street, LONGEST_LINE, "street");
            if (postalCode != null && !postalCodes.exists(postalCode))
                add(Reason.POSTAL_CODE_UNKNOWN, "postalCode", postalCode);
        }

        void reachable(@Nullable String phone, @Nullable String email) {
            longest(phone, LONGEST_PHONE, "phone");
            if (phone != null && !phone.matches("[+]?[0-9 ()-]{3,}")) add(Reason.PHONE_FORM, "phone");
            longest(email, LONGEST_LINE, "email");
            if (email != null && !email.matches("[^@\\s<>]+@[^@\\s<>]+[.][^@\\s<>]+")) add(Reason.EMAIL_FORM, "email");
        }

        void longest(@Nullable String text, int most, String field) {
            if (text != null && text.length() > most) add(Reason.TOO_LONG, field, most);
        }
    }
}
