package dk.brobygger.establishment.process;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.ConsentWithdrawn;
import dk.brobygger.company.CompanyClosed;
import dk.brobygger.establishment.CompanyOfCourseClosed;
import dk.brobygger.establishment.CompanyWithdrew;
import dk.brobygger.establishment.JobFoundWhileEstablishing;
import dk.brobygger.establishment.TermsChanged;
import dk.brobygger.establishment.WithdrawalDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the engine what happened to an establishment. Listens synchronously on purpose: the record and its process
 * commit together or not at all.
 */
@Component
class EstablishmentWorkflow {

    private final RuntimeService runtime;
    private final WithdrawalDesk withdrawals;

    EstablishmentWorkflow(RuntimeService runtime, WithdrawalDesk withdrawals) {
        this.runtime = runtime;
        this.withdrawals = withdrawals;
    }

    @EventListener
    void on(TermsChanged event) {
        tell("EstablishmentTermsChanged", event.caseId());
    }

    @EventListener
    void on(CompanyWithdrew event) {
        if (event.isFirstWord()) tell("EstablishmentCompanyWithdrew", event.caseId());
    }

    @EventListener
    void on(CompanyOfCourseClosed event) {
        tell("EstablishmentCompanyClosed", event.caseId());
    }

    @EventListener
    void on(JobFoundWhileEstablishing event) {
        tell("EstablishmentJobFound", event.caseId());
    }

    @EventListener
    void on(ConsentWithdrawn event) {
        tell("EstablishmentConsentWithdrawn", event.caseId());
    }

    @EventListener
    void on(CompanyClosed event) {
        withdrawals.companyClosed(event.company());
    }

    private void tell(String message, CaseId caseId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAllWithResult();
    }
}
