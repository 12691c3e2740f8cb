package dk.brobygger.partnership.process;

import dk.brobygger.company.CompanyClosed;
import dk.brobygger.partnership.DeviationReported;
import dk.brobygger.partnership.PartnershipWithdrawn;
import dk.brobygger.partnership.PartnershipYearBegun;
import dk.brobygger.partnership.YearDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a partnership; synchronously, so that both commit together or not at all. */
@Component
class PartnershipWorkflow {

    private final RuntimeService runtime;
    private final YearDesk years;

    PartnershipWorkflow(RuntimeService runtime, YearDesk years) {
        this.runtime = runtime;
        this.years = years;
    }

    @EventListener
    void on(PartnershipYearBegun event) {
        runtime.startProcessInstanceByKey("partnership-year", event.year());
    }

    @EventListener
    void on(DeviationReported event) {
        tell("PartnershipDeviationReported", event.year());
    }

    @EventListener
    void on(PartnershipWithdrawn event) {
        tell("PartnershipWithdrawn", event.businessKey());
    }

    /** An agreement still being made hears it by its course's key, from the company room. */
    @EventListener
    void on(CompanyClosed event) {
        years.runningYears(event.company()).forEach(year -> tell("CompanyClosed", year));
    }

    private void tell(String message, String businessKey) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAllWithResult();
    }
}
