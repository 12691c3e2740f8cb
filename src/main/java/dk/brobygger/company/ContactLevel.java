package dk.brobygger.company;

/** Where in the company a person decides; management talks with management about groups 1 and 2. */
public enum ContactLevel {
    DIRECTOR,
    HR,
    FOREMAN,
    MENTOR,
    EMPLOYEE_REPRESENTATIVE,
    OTHER
}
