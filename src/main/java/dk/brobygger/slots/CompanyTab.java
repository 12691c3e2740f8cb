package dk.brobygger.slots;

import com.vaadin.flow.component.Component;
import java.util.OptionalLong;

/** A slot of the company page: one tab beside its overview. Implement it as a Spring bean in a room's {@code ui}. */
public interface CompanyTab {

    /** The place among the tabs, smallest first. */
    int order();

    /** Its name in the page's address, in lower case. */
    String name();

    /** What the tab is called, in the reader's language: »Historik«. */
    String title();

    /** How many things it holds; empty for one that is not counted. */
    default OptionalLong count(String companyId) {
        return OptionalLong.empty();
    }

    /** What it holds, made when the tab is opened. */
    Component content(String companyId);
}
