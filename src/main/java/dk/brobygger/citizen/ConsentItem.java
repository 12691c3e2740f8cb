package dk.brobygger.citizen;

/** A kind of information that a candidate may let a company have; the codes of the decision {@code may-be-shared}. */
public enum ConsentItem {
    /** Name, contact, times, tasks and purpose. */
    BASIC,
    STRENGTHS,
    /** What the company must consider, as it shows in the work; never a diagnosis. */
    WORK_CONSIDERATIONS,
    DIAGNOSIS,
    ABUSE,
    CRIMINAL,
    FAMILY,
    DEBT;

    /** Only with the candidate's explicit words, and only when the course needs it. */
    public boolean isSensitive() {
        return ordinal() >= DIAGNOSIS.ordinal();
    }
}
