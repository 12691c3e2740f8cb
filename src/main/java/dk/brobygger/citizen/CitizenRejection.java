package dk.brobygger.citizen;

import dk.brobygger.identity.Rejection;

/** A candidate, a consent or a brief refuses a request; the user can read why and act on it. */
public class CitizenRejection extends Rejection {

    public enum Reason {
        ALREADY_REGISTERED,
        BRIEF_NEEDS_CONSENT,
        BRIEF_EMPTY,
        CONSENT_ENDS_TOO_SOON,
        CONSENT_NEEDS_ITEMS,
        CONSENT_NEEDS_NEED,
        CONSENT_NEEDS_NOTE,
        CONSENT_NEEDS_WORDS,
        CPR_FORM,
        GROUP_UNKNOWN,
        NAME_MISSING,
        NO_SUCH_CITIZEN,
        NO_SUCH_CONSENT,
        NOTHING_TO_WITHDRAW,
        REASON_NEEDED
    }

    private final Reason reason;

    CitizenRejection(Reason reason, Object... args) {
        super("citizen.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
