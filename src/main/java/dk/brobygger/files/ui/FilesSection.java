package dk.brobygger.files.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.Card;
import dk.brobygger.slots.CourseSection;

/** »Dokumenter« on the course page. */
@org.springframework.stereotype.Component
class FilesSection implements CourseSection {

    private final Files files;

    FilesSection(Files files) {
        this.files = files;
    }

    @Override
    public int order() {
        return 890;
    }

    @Override
    public boolean mayFollow() {
        return true;
    }

    @Override
    public Component section(String caseId) {
        var card = new Card(translate("files.title"));
        card.add(new FileList(files, CaseId.parse(caseId), null, () -> {}));
        return card;
    }
}
