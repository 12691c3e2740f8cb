package dk.brobygger.beside.ui;

import com.vaadin.flow.component.html.Section;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.look.Facts;
import dk.brobygger.task.InboxItem;

/** Whose case it is and where it stands; what the rooms add to that follows when the page stands. */
public class CaseFacts extends Section {

    private final transient CaseSide side;
    private final transient InboxItem item;
    private final Facts facts;

    public CaseFacts(CaseSide side, InboxItem item, CaseCard card) {
        this.side = side;
        this.item = item;
        this.facts = side.facts(item, card);
        add(facts);
    }

    /** Adds what the rooms know. */
    public void follow() {
        side.addFacts(facts, item.caseId());
    }
}
