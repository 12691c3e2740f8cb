package dk.brobygger.casefile.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.slots.CourseSection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cards below the weeks. Those that may follow are read when the browser shows the rest of the page; until then their
 * places are kept.
 */
class CourseCards extends Div {

    private final transient CaseDesk cases;
    private final String caseId;
    private final transient Map<Div, CourseSection> following = new LinkedHashMap<>();

    CourseCards(CaseDesk cases, String caseId, List<CourseSection> sections) {
        this.cases = cases;
        this.caseId = caseId;
        addClassName("bb-coursecards");
        for (var section : sections) {
            if (section.mayFollow()) {
                var place = new Div();
                place.addClassName("bb-follows");
                following.put(place, section);
                add(place);
            } else {
                var card = section.section(caseId);
                if (card.isVisible()) add(card);
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("return true").then(shown -> follow());
    }

    /** Reads what was left out of the first sight of the page. */
    void follow() {
        var places = new LinkedHashMap<>(following);
        following.clear();
        if (places.isEmpty()) return;
        cases.atOnce(() -> {
            places.forEach(this::fill);
            return places;
        });
    }

    private void fill(Div place, CourseSection section) {
        var card = section.section(caseId);
        if (card.isVisible()) replace(place, card);
        else remove(place);
    }
}
