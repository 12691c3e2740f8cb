package dk.brobygger.company;

import dk.brobygger.identity.Rejection;

/** A company, or the contact with it, refuses a request; the user can read why and act on it. */
public class CompanyRejection extends Rejection {

    public enum Reason {
        CLOSED,
        CONTACT_KNOWN,
        CONTACT_NEEDS_NAME,
        CVR_CHECK_DIGIT,
        EMAIL_FORM,
        EMPLOYEES_NEGATIVE,
        FILE_TOO_LARGE,
        FTE_NEGATIVE,
        INDUSTRY_CODE_FORM,
        KNOWN_ALREADY,
        NAME_MISSING,
        NEXT_STEP_MISSING,
        NO_SUCH_COMPANY,
        NO_SUCH_CONTACT,
        NO_SUCH_COURSE,
        OBJECTION_MISSING,
        OPTED_OUT,
        OVERRIDE_NEEDS_REASON,
        PHONE_FORM,
        P_NUMBER_FORM,
        P_NUMBER_TAKEN,
        P_NUMBER_TWICE,
        POSTAL_CODE_UNKNOWN,
        PURPOSE_MISSING,
        RIGHT_PERSON_MISSING,
        TOO_LONG,
        WHEN_MISSING,
        WHEN_NOT_LATER
    }

    private final Reason reason;

    CompanyRejection(Reason reason, Object... args) {
        super("company.rejection." + reason, args);
        this.reason = reason;
    }

    static Rejection at(Reason reason, String formField, Object... args) {
        return new CompanyRejection(reason, args).at(formField);
    }

    public Reason reason() {
        return reason;
    }
}
