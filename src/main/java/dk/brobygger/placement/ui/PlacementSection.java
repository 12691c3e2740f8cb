package dk.brobygger.placement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.Card;
import dk.brobygger.look.CourseSection;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.placement.EffortFacts;
import dk.brobygger.placement.EffortState;
import dk.brobygger.placement.ExtensionDesk;
import dk.brobygger.placement.ExtensionFacts;
import dk.brobygger.placement.ParallelEffortDesk;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.placement.PlacementFacts;
import dk.brobygger.placement.PlacementStatus;

/** Praktikken: what is agreed of the weeks, and what was ruled on them. */
@org.springframework.stereotype.Component
class PlacementSection implements CourseSection {

    private final PlacementDesk placements;
    private final ExtensionDesk extensions;
    private final ParallelEffortDesk efforts;

    PlacementSection(PlacementDesk placements, ExtensionDesk extensions, ParallelEffortDesk efforts) {
        this.placements = placements;
        this.extensions = extensions;
        this.efforts = efforts;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public boolean shownFor(String caseKind) {
        return "PLACEMENT_COURSE".equals(caseKind);
    }

    @Override
    public Component section(String caseId) {
        var id = CaseId.parse(caseId);
        return placements.find(id).map(this::card).orElseGet(PlacementSection::nothing);
    }

    private Component card(PlacementFacts facts) {
        var list = Facts.list();
        list.with(translate("placement.fact.status"), status(facts));
        list.with(
                translate("placement.fact.period"),
                DateWords.day(facts.firstDay()) + " – " + DateWords.dayAndYear(facts.lastDay()));
        list.with(translate("placement.fact.functions"), String.join(", ", facts.functions()));
        list.with(translate("placement.fact.mentor"), placements.mentor(facts.caseId()));
        if (facts.status().isOpen())
            list.with(translate("placement.fact.decideBy"), DateWords.weekday(extensions.decideBy(facts.caseId())));
        extensions.extensions(facts.caseId()).stream()
                .findFirst()
                .ifPresent(latest -> list.with(translate("placement.fact.extension"), words(latest)));
        efforts.efforts(facts.caseId()).stream()
                .filter(effort -> effort.state() != EffortState.RESOLVED)
                .forEach(effort -> list.with(translate("placement.fact.effort"), words(effort)));
        var card = new Card(translate("placement.section"));
        card.add(list);
        return card;
    }

    private String status(PlacementFacts facts) {
        if (facts.status() != PlacementStatus.ENDED) return translate("placement.status." + facts.status());
        return translate("placement.status.ENDED") + ": "
                + translate("placement.outcome." + placements.outcome(facts.caseId()));
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
