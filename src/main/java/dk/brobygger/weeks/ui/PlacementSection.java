package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.effort.EffortFacts;
import dk.brobygger.effort.EffortState;
import dk.brobygger.extension.ExtensionFacts;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.placement.PlacementStatus;
import dk.brobygger.slots.CourseSection;
import dk.brobygger.weeks.PictureDesk;
import dk.brobygger.weeks.PlacementSummary;

/** Praktikken: what is agreed of the weeks, and what was ruled on them. */
@org.springframework.stereotype.Component
class PlacementSection implements CourseSection {

    private final PictureDesk desk;

    PlacementSection(PictureDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 300;
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
        return desk.summary(CaseId.parse(caseId)).map(PlacementSection::card).orElseGet(PlacementSection::nothing);
    }

    private static Component card(PlacementSummary placement) {
        var facts = placement.facts();
        var list = Facts.list();
        list.with(translate("placement.fact.status"), status(placement));
        list.with(
                translate("placement.fact.period"),
                DateWords.day(facts.firstDay()) + " – " + DateWords.dayAndYear(facts.lastDay()));
        list.with(translate("placement.fact.functions"), String.join(", ", facts.functions()));
        list.with(translate("placement.fact.mentor"), placement.mentor());
        if (facts.status().isOpen())
            list.with(translate("placement.fact.decideBy"), DateWords.weekday(placement.decideBy()));
        placement.extensions().stream()
                .findFirst()
                .ifPresent(latest -> list.with(translate("placement.fact.extension"), words(latest)));
        placement.efforts().stream()
                .filter(effort -> effort.state() != EffortState.RESOLVED)
                .forEach(effort -> list.with(translate("placement.fact.effort"), words(effort)));
        var card = new Card(translate("placement.section"));
        card.add(list);
        return card;
    }

    private static String status(PlacementSummary placement) {
        var status = placement.facts().status();
        var word = translate("placement.status." + status);
        return status == PlacementStatus.ENDED
                ? word + ": " + translate("placement.outcome." + placement.outcome())
                : word;
    }

    private static String words(ExtensionFacts extension) {
        if (extension.granted() == null) return translate("placement.extension.asked", extension.weeks());
        if (extension.granted()) return translate("placement.extension.granted", extension.weeks());
        var ruling = extension.ruling();
        return extension.reasons() != null || ruling == null
                ? translate("placement.extension.refused")
                : translate("placement.extension.refused") + " " + translate(ruling.reasonKey()) + " ("
                        + ruling.paragraph() + ")";
    }

    private static String words(EffortFacts effort) {
        var state = translate("placement.effort." + effort.state());
        return effort.reviewOn() == null
                ? state
                : state + ", " + translate("placement.effort.review", DateWords.day(effort.reviewOn()));
    }

    private static Component nothing() {
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
