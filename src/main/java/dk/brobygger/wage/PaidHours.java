package dk.brobygger.wage;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Ordinære løntimer beside the placement, in functions that are no longer trained there. */
@Entity
@Table(name = "paid_hours")
class PaidHours extends AbstractAggregateRoot<PaidHours> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "negotiation_id"))
    private NegotiationId negotiation;

    @Embedded
    private Terms terms;

    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private String separation;

    @Version
    private long version;

    protected PaidHours() {}

    /**
     * @param contractAbove hours a week from which an ansættelsesbevis is required
     * @param separation how paid hours and placement are told apart: days and tasks
     */
    PaidHours(
            CaseId caseId,
            NegotiationId negotiation,
            Terms terms,
            LocalDate firstDay,
            boolean contractSeen,
            BigDecimal contractAbove,
            String separation) {
        if (terms.requireContract(contractAbove) && !contractSeen)
            throw new WageRejection(WageRejection.Reason.CONTRACT_NOT_SEEN).at("contractSeen");
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.negotiation = negotiation;
        this.terms = terms;
        this.firstDay = firstDay;
        this.separation = separation;
        registerEvent(new PaidHoursStarted(caseId, terms.weeklyHours(), firstDay));
    }

    /** An ordinary job takes over. */
    void endBefore(LocalDate jobStarts) {
        if (lastDay == null) lastDay = jobStarts.minusDays(1);
    }

    PaidHoursFacts facts() {
        return new PaidHoursFacts(
                terms.functions(), terms.weeklyHours(), terms.hourlyWage(), firstDay, lastDay, separation);
    }
}
