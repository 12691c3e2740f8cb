package dk.brobygger.beside.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.identity.Rejection;

/** What is noted on a case, newest first; where there is room for it, with a field for one more. */
class NotesSection extends Section {

    private final transient CaseTalk talk;
    private final transient CaseId caseId;
    private final int most;
    private final Div list = new Div();

    NotesSection(CaseTalk talk, CaseId caseId, String title, int most) {
        this.talk = talk;
        this.caseId = caseId;
        this.most = most;
        add(new H3(getTranslation(title)), list);
    }

    /** Puts the field above the notes, for those who write. */
    NotesSection writable(Runnable changed) {
        if (!talk.works()) return this;
        var text = new TextArea();
        text.setAriaLabel(getTranslation("inbox.note.label"));
        text.setPlaceholder(getTranslation("inbox.note.hint"));
        text.setMaxLength(NoteDesk.MAX_NOTE);
        text.setMinRows(1);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        // Elsewhere on a task's page it finishes the task, and the note would be lost.
        Shortcuts.addShortcutListener(text, () -> save(text, changed), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(text);
        var save = new Button(getTranslation("inbox.note.save"), click -> save(text, changed));
        save.addThemeNames("small");
        var writer = new Div(text, save);
        writer.addClassName("bb-talkwriter");
        addComponentAtIndex(1, writer);
        return this;
    }

    /** Reads what is noted; it may follow when the page stands. */
    void fill() {
        list.removeAll();
        list.add(talk.notes(caseId, most));
    }

    private void save(TextArea text, Runnable changed) {
        try {
            talk.note(caseId, text.getValue());
            text.clear();
            text.setInvalid(false);
            fill();
            changed.run();
        } catch (Rejection refused) {
            text.setErrorMessage(getTranslation(refused.messageKey(), refused.args()));
            text.setInvalid(true);
            text.focus();
        }
    }
}
