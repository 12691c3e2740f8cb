package dk.brobygger.partnership;

/** What an agreement binds to. */
public enum AgreementKind {
    /** Hensigtserklæring. */
    LETTER_OF_INTENT,
    BINDING,
    /** Virksomhedscenter: several places with a mentor at the company. */
    CENTRE
}
