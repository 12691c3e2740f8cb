package dk.brobygger.incident;

import java.time.LocalDate;

/** Something reported, such as MENTOR_LEFT or URGENT_HELP, and the day of it. */
public record IncidentFacts(String kind, LocalDate day) {}
