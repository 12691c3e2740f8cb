package dk.brobygger.company;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.LawDesk;
import dk.brobygger.law.Rates;
import dk.brobygger.law.WorkingDays;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reaching a company in one course: from the plan to an agreed meeting, a later day, or a reason for neither. */
@Service
@Transactional
public class OutreachDesk {

    private final Outreaches outreaches;
    private final Companies companies;
    private final ContactDesk contacts;
    private final CaseDesk cases;
    private final LawDesk law;
    private final WorkingDays days;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Rates rates;

    OutreachDesk(
            Outreaches outreaches,
            Companies companies,
            ContactDesk contacts,
            CaseDesk cases,
            LawDesk law,
            WorkingDays days,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events,
            Rates rates) {
        this.rates = rates;
        this.outreaches = outreaches;
        this.companies = companies;
        this.contacts = contacts;
        this.cases = cases;
        this.law = law;
        this.days = days;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Begins a course with a company: plans the contact.
     *
     * @param purpose what the contact is for, as far as known; settled when it is prepared
     * @param plannedOn when it is to be prepared at the latest; null for within the usual working days
     * @throws CompanyRejection if the company is closed or has opted out
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.LEDER})
    public CaseId start(CompanyId id, @Nullable String purpose, @Nullable LocalDate plannedOn) {
        var company = of(id);
        company.ensureContactable();
        var caseId = cases.open(CaseKind.COMPANY_COURSE);
        cases.companyIs(caseId, id.uuid(), company.name());
        cases.liesIn(caseId, company.postalCode());
        cases.stageIs(caseId, CaseStage.CONTACT);
        if (user.has(Role.VIRKSOMHEDSKONSULENT)) cases.makeResponsible(caseId, Role.VIRKSOMHEDSKONSULENT, user.id());
        outreaches.saveAndFlush(new Outreach(
                caseId,
                id,
                purpose,
                plannedOn == null ? days.plus(today(), rates.whole("outreach.planned-within", today())) : plannedOn));
        // Not by the aggregate: its process saves it again before the aggregate's events were cleared.
        events.publishEvent(new CompanyCourseOpened(caseId, id));
        return caseId;
    }

    /** Puts the company into its group by the decision {@code company-segment}. */
    @RolesAllowed(Staff.PROCESS)
    public void chooseSegment(CaseId caseId) {
        var outreach = of(caseId);
        var company = of(outreach.company());
        var inputs = new HashMap<String, @Nullable Object>();
        inputs.put("wantsCentre", outreach.wantsCentre());
        inputs.put("cooperation", cooperationWith(company.id()));
        inputs.put("industryCode", company.industryCode());
        inputs.put("employees", company.employees() == null ? 0 : company.employees());
        var ruling = law.decide("company-segment", today(), inputs);
        outreach.segmentIs(ruling.whole("segment"), ruling.text("explanation"), ruling.kept());
        outreaches.saveAndFlush(outreach);
    }

    /**
     * The way to the company by the decision {@code contact-path}.
     *
     * @return MEETING, CENTRE_PROPOSAL, PHONE_AND_MATERIAL, LETTER or NONE
     */
    @RolesAllowed(Staff.PROCESS)
    public String chooseContactPath(CaseId caseId) {
        var outreach = of(caseId);
        var inputs = new HashMap<String, @Nullable Object>();
        inputs.put("optedOut", of(outreach.company()).isOptedOut());
        inputs.put("unansweredCalls", outreach.unansweredCalls());
        inputs.put("segment", outreach.group());
        return law.decide("contact-path", today(), inputs).text("path");
    }

    /** @throws CompanyRejection if the purpose, or the reason for another group, is missing */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void prepare(CaseId caseId, Preparation preparation) {
        var outreach = of(caseId);
        outreach.prepare(preparation);
        outreaches.saveAndFlush(outreach);
    }

    /** @throws CompanyRejection if what the outcome asks for is missing */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void contacted(CaseId caseId, ContactResult result) {
        var outreach = of(caseId);
        outreach.contacted(result, today());
        outreaches.saveAndFlush(outreach);
        var company = of(outreach.company());
        if (result.spokeWith() != null && result.outcome() != Outcome.WRONG_PERSON) {
            company.meet(
                    result.spokeWith(),
                    null,
                    outreach.facts().contactPhone(),
                    null,
                    result.level() == null ? ContactLevel.OTHER : result.level());
        }
        if (result.outcome() == Outcome.OPTED_OUT) {
            company.optOut(result.optOutReason() == null ? "" : result.optOutReason(), today(), caseId.toString());
        }
        if (result.outcome() == Outcome.MEETING) cases.stageIs(caseId, CaseStage.MEETING);
        companies.saveAndFlush(company);
    }

    /**
     * Writes the contact into the shared log.
     *
     * @throws CompanyRejection if there is neither a next step nor a reason for none
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void note(CaseId caseId, String summary, NextStep next) {
        var outreach = of(caseId);
        outreach.followUpIs(next, today());
        outreaches.saveAndFlush(outreach);
        write(outreach, null, summary, next);
    }

    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void wroteLetter(CaseId caseId, String summary, NextStep next) {
        var outreach = of(caseId);
        outreach.wroteLetter(next, today());
        outreaches.saveAndFlush(outreach);
        write(outreach, Channel.LETTER, summary, next);
    }

    /** What was asked for has been sent, and a day for the next call is set. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void sentMaterial(CaseId caseId, String summary, @Nullable LocalDate nextContactOn) {
        var next = NextStep.contactOn(nextContactOn);
        var outreach = of(caseId);
        outreach.followUpIs(next, today());
        outreaches.saveAndFlush(outreach);
        write(outreach, Channel.EMAIL, summary, next);
    }

    /**
     * A later phase ended without an agreement: talk again, or close for a reason.
     *
     * @param closedReasonKey key of the translations, used when no new contact is agreed
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void goOn(CaseId caseId, NextStep next, String closedReasonKey) {
        var outreach = of(caseId);
        outreach.goesOn(next, closedReasonKey, today());
        outreaches.saveAndFlush(outreach);
        cases.stageIs(caseId, CaseStage.CONTACT);
    }

    /** Nothing more comes in this course. */
    @RolesAllowed(Staff.PROCESS)
    public void stop(CaseId caseId, String reasonKey) {
        var outreach = of(caseId);
        outreach.stop(reasonKey);
        outreaches.saveAndFlush(outreach);
    }

    @RolesAllowed(Staff.PROCESS)
    public void close(CaseId caseId) {
        var outreach = of(caseId);
        cases.close(caseId, outreach.close());
        outreaches.saveAndFlush(outreach);
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public OutreachFacts outreach(CaseId caseId) {
        return of(caseId).facts();
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isMeetingAgreed(CaseId caseId) {
        return of(caseId).isMeetingAgreed();
    }

    /** Courses with the company that have not been stopped. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<CaseId> openCourses(CompanyId company) {
        return outreaches.findByCompany(company).stream()
                .filter(outreach -> !outreach.isStopped())
                .map(Outreach::caseId)
                .toList();
    }

    private void write(Outreach outreach, @Nullable Channel channel, String summary, NextStep next) {
        var facts = outreach.facts();
        var chosen = channel != null ? channel : facts.channel() == null ? Channel.PHONE : facts.channel();
        var agreed = next.contactOn() == null && facts.nextContactOn() != null
                ? new NextStep(next.text(), facts.nextContactOn(), next.reasonForNone())
                : next;
        contacts.write(
                outreach.company(),
                outreach.caseId(),
                new ContactNote(
                        chosen,
                        facts.spokeWith(),
                        facts.purpose(),
                        summary,
                        facts.outcome(),
                        facts.objection(),
                        agreed));
    }

    /** NONE, EARLIER or AGREEMENT; partnership's own stage on the card tells the last. */
    private String cooperationWith(CompanyId company) {
        var courses = cases.cases(CaseFilter.ofCompany(company.uuid()));
        if (courses.stream().anyMatch(card -> card.stage() == CaseStage.PARTNERSHIP)) return "AGREEMENT";
        return courses.stream().anyMatch(card -> card.kind() == CaseKind.PLACEMENT_COURSE) ? "EARLIER" : "NONE";
    }

    private Outreach of(CaseId caseId) {
        return outreaches
                .findById(caseId)
                .orElseThrow(() -> new CompanyRejection(CompanyRejection.Reason.NO_SUCH_COURSE));
    }

    private Company of(CompanyId id) {
        return companies.findById(id).orElseThrow(() -> new CompanyRejection(CompanyRejection.Reason.NO_SUCH_COMPANY));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
