package dk.brobygger.files.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.slots.CaseTab;
import java.util.OptionalLong;

/** »Dokumenter« beside a task: what is added there belongs to the step. */
@org.springframework.stereotype.Component
class FilesTab implements CaseTab {

    private final Files files;

    FilesTab(Files files) {
        this.files = files;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String title() {
        return translate("files.title");
    }

    @Override
    public OptionalLong count(String caseId) {
        return OptionalLong.of(files.count(CaseId.parse(caseId)));
    }

    @Override
    public Component content(String caseId, String taskId, Runnable changed) {
        return new FileList(files, CaseId.parse(caseId), taskId, changed);
    }
}
