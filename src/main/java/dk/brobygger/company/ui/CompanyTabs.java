package dk.brobygger.company.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import dk.brobygger.slots.CompanyTab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The tabs of the company page: our own, and those that other rooms put in; the numbers of these follow. */
class CompanyTabs extends Tabs {

    private final String companyId;
    private final transient Map<Tab, CompanyTab> uncounted = new LinkedHashMap<>();

    /**
     * @param own titles by the name that stands in the page's address
     * @param chosen hears the name of the tab that is turned to
     */
    CompanyTabs(
            Map<String, String> own, List<CompanyTab> others, String companyId, String now, Consumer<String> chosen) {
        this.companyId = companyId;
        var named = new LinkedHashMap<Tab, String>();
        own.forEach((name, title) -> named.put(new Tab(title), name));
        others.forEach(other -> {
            var tab = new Tab(other.title());
            named.put(tab, other.name());
            uncounted.put(tab, other);
        });
        named.keySet().forEach(this::add);
        named.forEach((tab, name) -> {
            if (name.equals(now)) setSelectedTab(tab);
        });
        addSelectedChangeListener(change -> chosen.accept(named.get(change.getSelectedTab())));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("return true").then(shown -> count());
    }

    /** Asks for the numbers when the page stands. */
    void count() {
        uncounted.forEach(
                (tab, other) -> other.count(companyId).ifPresent(many -> tab.setLabel(other.title() + " " + many)));
        uncounted.clear();
    }
}
