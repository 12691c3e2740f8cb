package dk.brobygger.partnership.process;

import dk.brobygger.company.CompanyClosed;
import dk.brobygger.partnership.AgreementToEnd;
import dk.brobygger.partnership.DeviationFellAway;
import dk.brobygger.partnership.DeviationReported;
import dk.brobygger.partnership.PartnershipWithdrawn;
import dk.brobygger.partnership.PartnershipYearBegun;
import dk.brobygger.partnership.YearDesk;
import dk.brobygger.step.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a partnership; synchronously, so that both commit together or not at all. */
@Component
class PartnershipWorkflow {

    private final Processes processes;
    private final YearDesk years;

    PartnershipWorkflow(Processes processes, YearDesk years) {
        this.processes = processes;
        this.years = years;
    }

    @EventListener
    void on(PartnershipYearBegun event) {
        processes.start("partnership-year", event.year());
    }

    @EventListener
    void on(DeviationReported event) {
        processes.tell("PartnershipDeviationReported", event.year());
    }

    @EventListener
    void on(DeviationFellAway event) {
        processes.tell("PartnershipEnded", event.deviation());
    }

    @EventListener
    void on(AgreementToEnd event) {
        processes.tell("PartnershipToEnd", event.year());
    }

    @EventListener
    void on(PartnershipWithdrawn event) {
        processes.tell("PartnershipWithdrawn", event.businessKey());
    }

    /** An agreement still being made hears it by its course's key, from the company room. */
    @EventListener
    void on(CompanyClosed event) {
        years.runningYears(event.company()).forEach(year -> processes.tell("CompanyClosed", year));
    }
}
