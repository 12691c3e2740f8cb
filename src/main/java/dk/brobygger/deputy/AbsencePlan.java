package dk.brobygger.deputy;

import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is away when, and who does the work meanwhile.
 *
 * @param role whose work the deputy does; null for every role that the two share
 * @param firstDay inclusive
 * @param lastDay inclusive; after it everything is as before by itself
 * @param deputy null where nobody does the work: then it waits, or goes to the group as {@code newWork} says
 * @param newWork what becomes of work that arrives meanwhile
 */
public record AbsencePlan(
        UserId absent,
        @Nullable Role role,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable UserId deputy,
        AbsenceKind kind,
        NewWork newWork) {

    public AbsencePlan(
            UserId absent,
            @Nullable Role role,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable UserId deputy,
            AbsenceKind kind) {
        this(absent, role, firstDay, lastDay, deputy, kind, NewWork.DEPUTY);
    }
}
