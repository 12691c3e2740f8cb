package dk.brobygger.aftercare.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import dk.brobygger.aftercare.AftercareContact;
import dk.brobygger.aftercare.AftercareFacts;
import dk.brobygger.aftercare.EvaluationDesk;
import dk.brobygger.aftercare.EvaluationFacts;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Status;
import dk.brobygger.slots.CourseSection;
import java.time.Clock;
import java.time.LocalDate;

/** Efterværn og effekt: follow-ups held and to come, hours step by step, self-support and satisfaction. */
@org.springframework.stereotype.Component
class AftercareSection implements CourseSection {

    private final AftercarePages pages;
    private final EvaluationDesk evaluations;
    private final Clock clock;

    AftercareSection(AftercarePages pages, EvaluationDesk evaluations, Clock clock) {
        this.pages = pages;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public boolean mayFollow() {
        return true;
    }

    @Override
    public boolean shownFor(String caseKind) {
        return "PLACEMENT_COURSE".equals(caseKind);
    }

    @Override
    public Component section(String caseId) {
        var id = CaseId.parse(caseId);
        var card = new Card(translate("aftercare.section"));
        var aftercare = pages.of(caseId);
        var evaluation = evaluations.evaluation(id);
        card.setVisible(aftercare.isPresent() || evaluation.isPresent());
        aftercare.ifPresent(facts -> addTo(card, facts));
        evaluation.ifPresent(facts -> addTo(card, facts));
        return card;
    }

    private void addTo(Card card, AftercareFacts aftercare) {
        var facts = Facts.list();
        aftercare
                .contacts()
                .forEach(contact -> facts.with(translate("aftercare.section.contact", contact.day()), say(contact)));
        aftercare
                .hours()
                .forEach(step -> facts.with(
                        translate("aftercare.section.hours"),
                        translate("aftercare.section.step", step.weeklyHours(), DateWords.day(step.from()))));
        if (aftercare.lostOn() != null)
            facts.with(translate("aftercare.section.lost"), DateWords.dayAndYear(aftercare.lostOn()));
        card.add(new H3(translate("aftercare.section.contacts")), facts);
    }

    private Component say(AftercareContact contact) {
        if (contact.heldOn() != null)
            return Status.DONE.label(translate("aftercare.section.held", DateWords.day(contact.heldOn())));
        var due = translate("aftercare.section.due", DateWords.day(contact.dueOn()));
        return (contact.dueOn().isBefore(LocalDate.now(clock)) ? Status.OVERDUE : Status.PLANNED).label(due);
    }

    private void addTo(Card card, EvaluationFacts evaluation) {
        var facts = Facts.list();
        evaluation
                .measurements()
                .forEach(measurement -> facts.with(
                        translate("aftercare.section.measure", measurement.days()),
                        measurement.isMade()
                                ? translate("aftercare.selfSupporting." + measurement.selfSupporting())
                                : translate("aftercare.section.measureDue", DateWords.day(measurement.dueOn()))));
        if (evaluation.citizenSatisfaction() != null)
            facts.with(
                    translate("aftercare.section.citizen"),
                    translate("aftercare.section.outOf", evaluation.citizenSatisfaction()));
        if (evaluation.companySatisfaction() != null)
            facts.with(
                    translate("aftercare.section.company"),
                    translate("aftercare.section.outOf", evaluation.companySatisfaction()));
        card.add(new H3(translate("aftercare.section.effect")), facts);
    }
}
