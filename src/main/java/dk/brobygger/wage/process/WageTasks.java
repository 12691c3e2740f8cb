package dk.brobygger.wage.process;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.law.Rates;
import dk.brobygger.wage.EmploymentDesk;
import dk.brobygger.wage.NegotiationDesk;
import dk.brobygger.wage.NegotiationId;
import dk.brobygger.wage.WageDesk;
import dk.brobygger.wage.WageKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the wage processes ask: one method per service task, named as the task, and questions for gateways and timers. */
@Component("wageTasks")
public class WageTasks {

    private final NegotiationDesk negotiations;
    private final EmploymentDesk employments;
    private final WageDesk wages;
    private final CaseDesk cases;
    private final Clock clock;
    private final Rates rates;

    WageTasks(
            NegotiationDesk negotiations,
            EmploymentDesk employments,
            WageDesk wages,
            CaseDesk cases,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.negotiations = negotiations;
        this.employments = employments;
        this.wages = wages;
        this.cases = cases;
        this.clock = clock;
    }

    /** Opens a negotiation for the case of any of its keys; answers the key for the negotiation's own process. */
    public String openNegotiation(String businessKey) {
        return negotiations.open(caseOf(businessKey)).toString();
    }

    public void lowerPlace(String businessKey) {
        negotiations.lowerPlace(NegotiationId.parse(businessKey));
    }

    public boolean mayNegotiateAgain(String businessKey) {
        return negotiations.mayNegotiateAgain(NegotiationId.parse(businessKey));
    }

    public boolean needsGrant(String businessKey) {
        var agreed = negotiations.negotiation(NegotiationId.parse(businessKey)).agreed();
        return agreed != null && (agreed.kind() == WageKind.SUBSIDISED || agreed.kind() == WageKind.FLEX_JOB);
    }

    public boolean isBesidePlacement(String businessKey) {
        var agreed = negotiations.negotiation(NegotiationId.parse(businessKey)).agreed();
        return agreed != null && agreed.kind() == WageKind.HYBRID;
    }

    public boolean isWageAgreed(String businessKey) {
        return wages.isWageAgreed(caseOf(businessKey));
    }

    public boolean isEmployed(String businessKey) {
        return wages.isEmployed(caseOf(businessKey));
    }

    /** Eight in the morning of the first paid day. */
    public Date firstPaidDay(String businessKey) {
        return morningOf(employments.firstPaidDay(caseOf(businessKey)));
    }

    /** Eight in the morning of the day on which the pay of the first month is looked at. */
    public Date incomeCheckDue(String businessKey) {
        var first = employments.firstPaidDay(caseOf(businessKey));
        return morningOf(first.plusMonths(rates.whole("income.checked-after", first)));
    }

    private Date morningOf(LocalDate day) {
        return Date.from(day.atTime(8, 0).atZone(clock.getZone()).toInstant());
    }

    private CaseId caseOf(String businessKey) {
        return cases.caseOf(businessKey);
    }
}
