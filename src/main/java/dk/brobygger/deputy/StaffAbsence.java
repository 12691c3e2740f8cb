package dk.brobygger.deputy;

import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody is away from a day to a day, and a deputy, if there is one, does the work meanwhile. It ends by itself. */
@Entity
@Table(name = "staff_absence")
class StaffAbsence {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private AbsenceId id;

    private String username;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Role role;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @Nullable
    private String deputy;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    @Enumerated(EnumType.STRING)
    private NewWork newWork;

    private String setBy;

    @Version
    private long version;

    protected StaffAbsence() {}

    /** @throws DeputyRejection if the days or the deputy make no sense */
    StaffAbsence(AbsencePlan plan, UserId by, LocalDate today) {
        if (plan.absent().equals(plan.deputy())) throw new DeputyRejection(DeputyRejection.Reason.OWN_DEPUTY);
        if (plan.lastDay().isBefore(plan.firstDay()))
            throw new DeputyRejection(DeputyRejection.Reason.ENDS_BEFORE_IT_BEGINS);
        if (plan.lastDay().isBefore(today)) throw new DeputyRejection(DeputyRejection.Reason.IN_THE_PAST);
        this.id = AbsenceId.next();
        this.username = plan.absent().value();
        this.role = plan.role();
        this.firstDay = plan.firstDay();
        this.lastDay = plan.lastDay();
        this.deputy = plan.deputy() == null ? null : plan.deputy().value();
        this.kind = plan.kind();
        this.newWork = plan.newWork();
        this.setBy = by.value();
    }

    /** The absent one works again from this day. */
    void backFrom(LocalDate day) {
        lastDay = day.minusDays(1);
    }

    boolean hasBegunBefore(LocalDate day) {
        return firstDay.isBefore(day);
    }

    boolean isForRole(@Nullable Role other) {
        return role == null || other == null || role == other;
    }

    StaffAbsenceFacts facts() {
        return new StaffAbsenceFacts(
                id,
                new AbsencePlan(
                        new UserId(username),
                        role,
                        firstDay,
                        lastDay,
                        deputy == null ? null : new UserId(deputy),
                        kind,
                        newWork),
                new UserId(setBy));
    }
}
