package dk.brobygger.partnership.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.partnership.AgreementDesk;
import dk.brobygger.partnership.AgreementTerms;
import dk.brobygger.partnership.PartnershipFacts;
import dk.brobygger.slots.CourseSection;
import org.jspecify.annotations.Nullable;

/** The agreement on the course page of a company: its eight answers, its places and its promises. */
@org.springframework.stereotype.Component
class AgreementCourseSection implements CourseSection {

    private final AgreementDesk agreements;

    AgreementCourseSection(AgreementDesk agreements) {
        this.agreements = agreements;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean shownFor(String caseKind) {
        return "COMPANY_COURSE".equals(caseKind);
    }

    @Override
    public Component section(String caseId) {
        var card = new Card(translate("partnership.section"));
        var agreement = agreements.agreement(CaseId.parse(caseId));
        card.setVisible(agreement.isPresent());
        agreement.ifPresent(facts -> fill(card, facts));
        return card;
    }

    private static void fill(Card card, PartnershipFacts facts) {
        var terms = facts.terms();
        card.beside(Status.badge(
                Tone.LINE,
                translate(
                        "partnership.section.badge",
                        translate("partnership.status." + facts.status()),
                        facts.version(),
                        translate("partnership.kind." + terms.kind()))));
        var list = Facts.list();
        answers(list, terms);
        list.with(translate("partnership.answer.ours"), terms.municipalContribution())
                .with(translate("partnership.answer.theirs"), terms.companyContribution())
                .with(
                        translate("partnership.answer.signed"),
                        facts.signedOn() == null
                                ? ""
                                : translate(
                                        "partnership.answer.signed.text",
                                        DateWords.dayAndYear(facts.signedOn()),
                                        facts.answeredBy() == null ? "" : facts.answeredBy()))
                .with(translate("partnership.answer.changes"), orEmpty(facts.requestedChanges()))
                .with(translate("partnership.answer.comment"), orEmpty(facts.approvalComment()))
                .with(translate("partnership.answer.ended"), orEmpty(facts.endReason()));
        card.add(list);
        var places = new UnorderedList();
        facts.promisedPlaces()
                .forEach(place -> places.add(new ListItem(translate(
                        "partnership.text.place",
                        place.function(),
                        place.total(),
                        place.hoursFrom().stripTrailingZeros().toPlainString(),
                        place.hoursTo().stripTrailingZeros().toPlainString()))));
        facts.commitments()
                .forEach(promise -> places.add(
                        new ListItem(translate("partnership.party." + promise.party()) + ": " + promise.text())));
        card.add(places);
    }

    private static void answers(Facts list, AgreementTerms terms) {
        list.with(translate("partnership.answer.1"), terms.purpose())
                .with(translate("partnership.answer.2"), terms.companyTasks())
                .with(translate("partnership.answer.3"), terms.mentorSupport())
                .with(translate("partnership.answer.4"), terms.reachingUs())
                .with(translate("partnership.answer.5"), terms.followUp())
                .with(translate("partnership.answer.6"), terms.economy())
                .with(translate("partnership.answer.7"), terms.progression())
                .with(translate("partnership.answer.8"), terms.afterwards());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
