package dk.brobygger.establishment.process;

import dk.brobygger.citizen.ConsentWithdrawn;
import dk.brobygger.company.CompanyClosed;
import dk.brobygger.establishment.CompanyOfCourseClosed;
import dk.brobygger.establishment.CompanyWithdrew;
import dk.brobygger.establishment.JobFoundWhileEstablishing;
import dk.brobygger.establishment.TermsChanged;
import dk.brobygger.establishment.WithdrawalDesk;
import dk.brobygger.step.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the engine what happened to an establishment. Listens synchronously on purpose: the record and its process
 * commit together or not at all.
 */
@Component
class EstablishmentWorkflow {

    private final Processes processes;
    private final WithdrawalDesk withdrawals;

    EstablishmentWorkflow(Processes processes, WithdrawalDesk withdrawals) {
        this.processes = processes;
        this.withdrawals = withdrawals;
    }

    @EventListener
    void on(TermsChanged event) {
        processes.tell("EstablishmentTermsChanged", event.caseId());
    }

    @EventListener
    void on(CompanyWithdrew event) {
        if (event.isFirstWord()) processes.tell("EstablishmentCompanyWithdrew", event.caseId());
    }

    @EventListener
    void on(CompanyOfCourseClosed event) {
        processes.tell("EstablishmentCompanyClosed", event.caseId());
    }

    @EventListener
    void on(JobFoundWhileEstablishing event) {
        processes.tell("EstablishmentJobFound", event.caseId());
    }

    @EventListener
    void on(ConsentWithdrawn event) {
        processes.tell("EstablishmentConsentWithdrawn", event.caseId());
    }

    @EventListener
    void on(CompanyClosed event) {
        withdrawals.companyClosed(event.company());
    }
}
