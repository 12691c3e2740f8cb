package dk.brobygger.partnership;

import dk.brobygger.identity.Rejection;

/** A partnership, or one of its places, refuses a request; the user can read why and act on it. */
public class PartnershipRejection extends Rejection {

    public enum Reason {
        ANSWERS_MISSING,
        CENTRE_NEEDS_CLAUSES,
        CENTRE_NEEDS_PLACES,
        CHANGES_MISSING,
        COMMENT_MISSING,
        HOURS_TURNED,
        MONEY_NEEDS_BINDING,
        NOTICE_TOO_SHORT,
        NOT_WAITING_FOR_THIS,
        NO_SUCH_PARTNERSHIP,
        SIGNED_IN_FUTURE,
        UNIT_NOT_OF_COMPANY,
        UNIT_MISSING,
        WITHDRAWN_ALREADY
    }

    private final Reason reason;

    PartnershipRejection(Reason reason, Object... args) {
        super("partnership.rejection." + reason, args);
        this.reason = reason;
    }

    static Rejection at(Reason reason, String formField, Object... args) {
        return new PartnershipRejection(reason, args).at(formField);
    }

    public Reason reason() {
        return reason;
    }
}
