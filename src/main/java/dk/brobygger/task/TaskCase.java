package dk.brobygger.task;

import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.casefile.CaseState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the case of a task says of itself at a glance. */
@Embeddable
record TaskCase(
        String caseNumber,
        @Enumerated(EnumType.STRING) CaseKind kind,
        @Enumerated(EnumType.STRING) CaseStage stage,
        @Nullable UUID companyId,
        @Nullable String company,
        @Nullable UUID citizenId,
        @Nullable String candidate,
        boolean confidential,
        @Nullable LocalDate firstDay,
        @Nullable Integer weeks,
        @Nullable String lastNote) {

    static TaskCase of(CaseState state) {
        var card = state.card();
        return new TaskCase(
                card.number(),
                card.kind(),
                card.stage(),
                card.companyId(),
                card.companyName(),
                card.citizenId(),
                card.candidateName(),
                card.confidential(),
                card.firstDay(),
                card.weeks(),
                state.lastNote());
    }

    TaskCase noted(@Nullable String beginning) {
        return new TaskCase(
                caseNumber,
                kind,
                stage,
                companyId,
                company,
                citizenId,
                candidate,
                confidential,
                firstDay,
                weeks,
                beginning);
    }

    /** The week that goes on, counted from 1; null before the first and after the last. */
    @Nullable
    Integer week(LocalDate today) {
        if (firstDay == null || weeks == null || today.isBefore(firstDay)) return null;
        var week = (int) ChronoUnit.WEEKS.between(firstDay, today) + 1;
        return week > weeks ? null : Integer.valueOf(week);
    }

    /** The name that a search may find; a protected person's may not be found. */
    @Nullable
    String foundAs() {
        return confidential ? null : candidate;
    }
}
