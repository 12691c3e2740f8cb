package dk.brobygger.beside.ui;

import com.vaadin.flow.component.html.Div;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.task.InboxItem;

/** The last that was noted and said about a case, and the field for a comment. It follows when the page stands. */
public class LatestTalk extends Div {

    private static final int SHOWN = 3;

    private final transient CaseDesk cases;
    private final NotesSection notes;
    private final TalkSection talk;

    LatestTalk(CaseDesk cases, CaseTalk talk, InboxItem item, Runnable changed) {
        this.cases = cases;
        this.notes = new NotesSection(talk, item.caseId(), "inbox.case.notes", SHOWN);
        this.talk = new TalkSection(talk, item, SHOWN, changed);
        add(notes, this.talk);
    }

    /** Reads both at once. */
    public void follow() {
        cases.atOnce(() -> {
            notes.fill();
            talk.fill();
            return this;
        });
    }

    /** Leads to the field for a comment. */
    public void write() {
        talk.write();
    }
}
