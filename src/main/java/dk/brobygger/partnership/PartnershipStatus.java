package dk.brobygger.partnership;

/** Where an agreement stands. */
public enum PartnershipStatus {
    /** Being written, or sent back for changes. */
    DRAFT,
    /** With the company, whose answer is awaited. */
    SENT,
    /** Signed; its places can be used. */
    SIGNED,
    /** Given notice; runs until its last day. */
    NOTICE_GIVEN,
    ENDED,
    /** The company said no, or the agreement was given up or withdrawn before it was signed. */
    NOT_AGREED
}
