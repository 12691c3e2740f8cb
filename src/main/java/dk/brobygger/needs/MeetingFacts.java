package dk.brobygger.needs;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a course's meeting; the partnership agreement begins from it. */
public record MeetingFacts(
        CaseId caseId,
        CompanyId company,
        boolean held,
        boolean booked,
        @Nullable LocalDateTime meetsAt,
        @Nullable String place,
        @Nullable String companyParticipants,
        @Nullable String ourParticipants,
        @Nullable String agenda,
        int noShows,
        @Nullable String needs,
        List<String> services,
        List<String> canTakeIn,
        List<CarvedFunction> functions,
        @Nullable String paidHours,
        boolean agreementWanted,
        @Nullable LocalDate minutesSentOn) {}
