package dk.brobygger.beside.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import dk.brobygger.beside.ProcessPictures;
import dk.brobygger.beside.ProcessPictures.ProcessOfCase;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.Card;
import dk.brobygger.look.DiagramViewer;
import dk.brobygger.slots.CourseSection;

/** »Her er forløbet« on the course page: the map and its phases as diagrams, with the token where the case stands. */
@org.springframework.stereotype.Component
class WhereItStandsSection implements CourseSection {

    private final ProcessPictures pictures;

    WhereItStandsSection(ProcessPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public boolean mayFollow() {
        return true;
    }

    @Override
    public Component section(String caseId) {
        var card = new Card(translate("inbox.where.title"));
        card.addClassName("wide");
        var all = pictures.ofCase(CaseId.parse(caseId));
        card.setVisible(!all.isEmpty());
        if (all.isEmpty()) return card;
        var viewer = new DiagramViewer();
        viewer.setCanvasHeight("300px");
        var choice = new Select<ProcessOfCase>();
        choice.setAriaLabel(translate("inbox.where.choose"));
        choice.setWidth("18rem");
        choice.setItems(all);
        choice.setItemLabelGenerator(
                picture -> picture.running() ? picture.name() : translate("inbox.where.ended", picture.name()));
        choice.addValueChangeListener(chosen -> {
            var picture = pictures.picture(chosen.getValue());
            viewer.show(picture.xml(), picture.active(), picture.done());
        });
        choice.setValue(all.get(0));
        card.beside(choice);
        card.add(viewer);
        return card;
    }
}
