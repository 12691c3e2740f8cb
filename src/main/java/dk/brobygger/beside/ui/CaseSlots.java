package dk.brobygger.beside.ui;

import dk.brobygger.slots.CaseFact;
import dk.brobygger.slots.CaseTab;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the rooms put beside a task, each kind in its order. */
@Component
class CaseSlots {

    private final ObjectProvider<CaseFact> facts;
    private final ObjectProvider<CaseTab> tabs;

    CaseSlots(ObjectProvider<CaseFact> facts, ObjectProvider<CaseTab> tabs) {
        this.facts = facts;
        this.tabs = tabs;
    }

    List<CaseFact> facts() {
        return facts.stream().sorted(Comparator.comparingInt(CaseFact::order)).toList();
    }

    List<CaseTab> tabs() {
        return tabs.stream().sorted(Comparator.comparingInt(CaseTab::order)).toList();
    }
}
