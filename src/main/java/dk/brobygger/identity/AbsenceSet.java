package dk.brobygger.identity;

import java.time.LocalDate;

/** Somebody will be away, and the deputy does the work from the first day. */
public record AbsenceSet(AbsenceId id, UserId absent, UserId deputy, LocalDate firstDay, LocalDate lastDay) {}
