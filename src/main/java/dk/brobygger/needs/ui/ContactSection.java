package dk.brobygger.needs.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyRejection;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.needs.CarvedFunction;
import dk.brobygger.needs.MeetingDesk;
import dk.brobygger.slots.CourseSection;
import dk.brobygger.slots.Ways;
import java.util.stream.Collectors;

/** Kontakt og behov: on the course page of a company, why we talk, how far we are, and what the meeting showed. */
@org.springframework.stereotype.Component
class ContactSection implements CourseSection {

    private final OutreachDesk outreach;
    private final MeetingDesk meetings;
    private final CompanyDesk companies;

    ContactSection(OutreachDesk outreach, MeetingDesk meetings, CompanyDesk companies) {
        this.outreach = outreach;
        this.meetings = meetings;
        this.companies = companies;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean shownFor(String caseKind) {
        return "COMPANY_COURSE".equals(caseKind);
    }

    @Override
    public Component section(String caseId) {
        var card = new Card(translate("needs.section.contact"));
        try {
            fill(card, CaseId.parse(caseId));
        } catch (CompanyRejection noOutreach) {
            card.setVisible(false);
        }
        return card;
    }

    private void fill(Card card, CaseId caseId) {
        var contact = outreach.outreach(caseId);
        var company = companies.company(contact.company());
        var facts = Facts.list()
                .with(translate("needs.section.company"), new Anchor(Ways.company(company.id()), company.name()))
                .with(
                        translate("needs.section.segment"),
                        translate(
                                "needs.section.segment.text",
                                contact.segment(),
                                contact.segmentReason() == null ? "" : contact.segmentReason()))
                .with(translate("needs.section.purpose"), contact.purpose() == null ? "" : contact.purpose())
                .with(translate("needs.section.with"), contact.contactName() == null ? "" : contact.contactName())
                .with(
                        translate("needs.section.outcome"),
                        contact.outcome() == null ? "" : translate("company.outcome." + contact.outcome()))
                .with(
                        translate("needs.section.next"),
                        contact.nextContactOn() != null
                                ? DateWords.dayAndYear(contact.nextContactOn())
                                : contact.nextStep() == null ? "" : contact.nextStep())
                .with(
                        translate("needs.section.noNext"),
                        contact.noNextStepReason() == null ? "" : contact.noNextStepReason());
        var meeting = meetings.meeting(caseId);
        if (meeting.meetsAt() != null)
            facts.with(translate("needs.section.meeting"), DateWords.moment(meeting.meetsAt()));
        facts.with(translate("needs.section.needs"), meeting.needs() == null ? "" : meeting.needs())
                .with(
                        translate("needs.section.functions"),
                        meeting.functions().stream().map(CarvedFunction::name).collect(Collectors.joining(", ")));
        card.add(facts);
    }
}
