package dk.brobygger.partnership;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says: its frame, the eight questions, the economy and, for a centre, the further clauses.
 *
 * @param noticeMonths how long before its end either party gives notice
 * @param goalCourses courses that both want in a year
 * @param goalJobs of these, how many end in a job
 * @param amount kroner in all, null where no money is involved
 * @param mentorHours a week, in a centre
 */
@Embeddable
public record AgreementTerms(
        @Enumerated(EnumType.STRING) AgreementKind kind,
        @Nullable String centreKind,
        LocalDate firstDay,
        int noticeMonths,
        String companyContact,
        String municipalContact,
        int goalCourses,
        int goalJobs,
        String companyContribution,
        String municipalContribution,
        String purpose,
        String companyTasks,
        String mentorSupport,
        String reachingUs,
        String followUp,
        String economy,
        String progression,
        String afterwards,
        boolean moneyInvolved,
        @Nullable BigDecimal amount,
        @Nullable String budgetLine,
        @Nullable String centreTargetGroup,
        @Nullable String centreSupport,
        @Nullable BigDecimal mentorHours,
        @Nullable String centreReception,
        @Nullable String centreAbsence,
        @Nullable String centreExit) {

    /** Money or a centre: a leder approves. */
    public boolean needsApproval() {
        return moneyInvolved || kind == AgreementKind.CENTRE;
    }

    AgreementTerms withGoals(int courses, int jobs) {
        return new AgreementTerms(
                kind,
                centreKind,
                firstDay,
                noticeMonths,
                companyContact,
                municipalContact,
                courses,
                jobs,
                companyContribution,
                municipalContribution,
                purpose,
                companyTasks,
                mentorSupport,
                reachingUs,
                followUp,
                economy,
                progression,
                afterwards,
                moneyInvolved,
                amount,
                budgetLine,
                centreTargetGroup,
                centreSupport,
                mentorHours,
                centreReception,
                centreAbsence,
                centreExit);
    }

    boolean answersTheEightQuestions() {
        return Stream.of(purpose, companyTasks, mentorSupport, reachingUs, followUp, economy, progression, afterwards)
                .noneMatch(String::isBlank);
    }

    boolean hasCentreClauses() {
        return Stream.of(centreKind, centreTargetGroup, centreSupport, centreReception, centreAbsence, centreExit)
                        .allMatch(clause -> clause != null && !clause.isBlank())
                && mentorHours != null;
    }
}
