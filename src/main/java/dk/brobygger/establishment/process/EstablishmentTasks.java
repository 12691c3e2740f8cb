package dk.brobygger.establishment.process;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.establishment.Outcome;
import dk.brobygger.establishment.RulingDesk;
import dk.brobygger.establishment.WithdrawalDesk;
import dk.brobygger.law.WorkingDays;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the models ask of establishments: one method for each service task, and the questions on their gateways. */
@Component("establishmentTasks")
public class EstablishmentTasks {

    private final EstablishmentDesk desk;
    private final RulingDesk rulings;
    private final WithdrawalDesk withdrawals;
    private final WorkingDays days;

    EstablishmentTasks(EstablishmentDesk desk, RulingDesk rulings, WithdrawalDesk withdrawals, WorkingDays days) {
        this.desk = desk;
        this.rulings = rulings;
        this.withdrawals = withdrawals;
        this.days = days;
    }

    public void remindRepresentative(String businessKey) {
        rulings.remind(CaseId.parse(businessKey));
    }

    public void checkLaw(String businessKey) {
        rulings.checkLaw(CaseId.parse(businessKey));
    }

    public void decideWagePolicy(String businessKey) {
        rulings.decideWagePolicy(CaseId.parse(businessKey));
    }

    public void stopSharing(String businessKey) {
        withdrawals.stopSharing(CaseId.parse(businessKey));
    }

    public void stopEstablishment(String businessKey) {
        withdrawals.stop(CaseId.parse(businessKey));
    }

    public void leavePlaceForJob(String businessKey) {
        withdrawals.leavePlaceForJob(CaseId.parse(businessKey));
    }

    public boolean isConfirmedByAll(String businessKey) {
        return desk.isConfirmedByAll(CaseId.parse(businessKey));
    }

    public boolean isStatementNeeded(String businessKey) {
        return rulings.isStatementNeeded(CaseId.parse(businessKey));
    }

    public boolean isLawful(String businessKey) {
        return rulings.isLawful(CaseId.parse(businessKey));
    }

    public boolean isWagePolicyMet(String businessKey) {
        return rulings.isWagePolicyMet(CaseId.parse(businessKey));
    }

    /** Whether the municipality has granted the placement. */
    public boolean isGranted(String businessKey) {
        return outcome(businessKey).equals(Outcome.GRANTED.name());
    }

    /** GRANTED, REMATCH, JOB_FOUND or STOPPED. */
    public String outcome(String businessKey) {
        return desk.outcome(CaseId.parse(businessKey)).map(Enum::name).orElse(Outcome.STOPPED.name());
    }

    /** The candidate is introduced on the first day. */
    public Date introductionDue(String businessKey) {
        return Date.from(days.endOf(desk.agreement(CaseId.parse(businessKey)).firstDay()));
    }
}
