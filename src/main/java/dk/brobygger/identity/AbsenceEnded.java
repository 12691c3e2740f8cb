package dk.brobygger.identity;

/** Somebody is back before the time; the deputy's part is over. */
public record AbsenceEnded(AbsenceId id, UserId absent, UserId deputy) {}
