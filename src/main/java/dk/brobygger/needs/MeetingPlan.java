package dk.brobygger.needs;

import java.time.LocalDateTime;

/** When and where a meeting is held, and by whom. */
public record MeetingPlan(
        LocalDateTime at, String place, String companyParticipants, String ourParticipants, String agenda) {}
