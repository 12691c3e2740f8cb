package dk.brobygger.partnership.process;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.partnership.AgreementDesk;
import dk.brobygger.partnership.DeviationDesk;
import dk.brobygger.partnership.YearDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * What {@code partnership-agreement} (by the course's key), {@code partnership-year} (by the year's own) and {@code
 * partnership-deviation} (by the deviation's) ask of us, named as their tasks.
 */
@Component("partnershipTasks")
public class PartnershipTasks {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final AgreementDesk agreements;
    private final YearDesk years;
    private final DeviationDesk deviations;
    private final PartnershipWords words;
    private final WorkingDays days;
    private final Clock clock;

    PartnershipTasks(
            AgreementDesk agreements,
            YearDesk years,
            DeviationDesk deviations,
            PartnershipWords words,
            WorkingDays days,
            Clock clock) {
        this.agreements = agreements;
        this.years = years;
        this.deviations = deviations;
        this.words = words;
        this.days = days;
        this.clock = clock;
    }

    public boolean needsApproval(String businessKey) {
        return agreements.needsApproval(CaseId.parse(businessKey));
    }

    public void sendAgreement(String businessKey) {
        agreements.send(CaseId.parse(businessKey));
    }

    public void remindCompany(String businessKey) {
        agreements.remind(CaseId.parse(businessKey), words.say("partnership.note.reminded"));
    }

    public void createPlaces(String businessKey) {
        agreements.createPlaces(CaseId.parse(businessKey));
    }

    public boolean isSigned(String businessKey) {
        return agreements.isSigned(CaseId.parse(businessKey));
    }

    public void beginPartnership(String businessKey) {
        agreements.begin(CaseId.parse(businessKey));
    }

    public void endAsWithdrawn(String businessKey) {
        agreements.end(CaseId.parse(businessKey), "company.closed.AGREEMENT_WITHDRAWN");
    }

    public void endAsCompanyClosed(String businessKey) {
        agreements.end(CaseId.parse(businessKey), "company.closed.COMPANY_CLOSED");
    }

    /** The morning of the day on which the year's evaluation is due. */
    public Date evaluationDay(String businessKey) {
        return morningOf(years.year(businessKey).evaluationDay());
    }

    /** The deviation that was reported just now; its key. */
    public String openDeviation(String businessKey) {
        return deviations.open(businessKey);
    }

    /** By the deviation's key. */
    public void endAgreement(String businessKey) {
        deviations.endAgreement(businessKey);
    }

    public void renewYear(String businessKey) {
        years.renew(businessKey);
    }

    /** The morning after the last day under notice. */
    public Date lastDay(String businessKey) {
        var last = years.partnership(businessKey).lastDay();
        var from = last == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : last;
        return morningOf(from.plusDays(1));
    }

    public void endPartnership(String businessKey) {
        years.end(businessKey);
    }

    private Date morningOf(LocalDate day) {
        return Date.from(
                days.plus(day, 0).atTime(MORNING).atZone(clock.getZone()).toInstant());
    }
}
