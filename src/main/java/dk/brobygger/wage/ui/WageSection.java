package dk.brobygger.wage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Status;
import dk.brobygger.slots.CourseSection;
import dk.brobygger.wage.EmploymentFacts;
import dk.brobygger.wage.NegotiationFacts;
import dk.brobygger.wage.PaidHoursFacts;
import dk.brobygger.wage.Terms;
import dk.brobygger.wage.WageKind;

/** Løn og ansættelse: negotiations, paid hours and the job of a course. */
@org.springframework.stereotype.Component
class WageSection implements CourseSection {

    private final WagePages pages;

    WageSection(WagePages pages) {
        this.pages = pages;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public boolean shownFor(String caseKind) {
        return "PLACEMENT_COURSE".equals(caseKind);
    }

    @Override
    public Component section(String caseId) {
        var wages = pages.of(caseId);
        var card = new Card(translate("wage.section"));
        var facts = Facts.list();
        wages.negotiations()
                .forEach(negotiation -> facts.with(translate("wage.section.negotiation"), say(negotiation)));
        wages.paidHours().forEach(hours -> facts.with(translate("wage.section.hours"), say(hours)));
        wages.employment().ifPresent(job -> say(facts, job));
        var nothing = facts.getElement().getChildCount() == 0;
        card.add(nothing ? new Span(translate("wage.section.none")) : facts);
        return card;
    }

    private static Component say(NegotiationFacts negotiation) {
        var words = translate("wage.status." + negotiation.status(), negotiation.round());
        var terms = negotiation.agreed() != null ? negotiation.agreed() : negotiation.offer();
        var about = terms == null ? String.join(", ", negotiation.functions()) : say(terms);
        var status = switch (negotiation.status()) {
            case "AGREED" -> Status.DONE;
            case "NONE", "DROPPED" -> Status.MISSED;
            default -> Status.PLANNED;
        };
        return new Span(status.label(words), new Span(" " + about));
    }

    private static String say(PaidHoursFacts hours) {
        return say(new Terms(WageKind.HYBRID, hours.functions(), hours.weeklyHours(), hours.hourlyWage())) + ", "
                + DateWords.day(hours.firstDay())
                + (hours.lastDay() == null ? "" : " – " + DateWords.day(hours.lastDay()));
    }

    private static void say(Facts facts, EmploymentFacts job) {
        facts.with(
                translate("wage.section.job"),
                translate("wage.job." + job.status()) + ": "
                        + say(new Terms(job.kind(), job.functions(), job.weeklyHours(), job.hourlyWage())));
        facts.with(translate("wage.section.firstDay"), DateWords.dayAndYear(job.firstDay()));
        if (job.incomeResult() != null)
            facts.with(translate("wage.section.income"), translate("wage.income." + job.incomeResult()));
    }

    private static String say(Terms terms) {
        return translate("wage.terms", translate("wage.kind." + terms.kind()), terms.weeklyHours(), terms.hourlyWage());
    }
}
