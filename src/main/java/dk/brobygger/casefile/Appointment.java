package dk.brobygger.casefile;

import dk.brobygger.identity.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something planned in a case.
 *
 * @param id the same as long as it is the same thing, wherever it moves to
 * @param whose the role that handles it
 * @param title what it is, nothing personal: »Midtvejsmøde, uge 7«
 * @param at null when it is for the whole day
 * @param place null when it has none
 */
public record Appointment(
        String id,
        CaseId caseId,
        Role whose,
        String title,
        LocalDate day,
        @Nullable LocalTime at,
        @Nullable String place) {}
