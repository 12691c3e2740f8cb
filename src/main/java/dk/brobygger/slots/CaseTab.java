package dk.brobygger.slots;

import com.vaadin.flow.component.Component;
import java.util.OptionalLong;

/** A slot of the task page: one tab of the case beside the form. Implement it as a Spring bean in a room's {@code ui}. */
public interface CaseTab {

    /** The place among the tabs, smallest first. */
    int order();

    /** What the tab is called, in the reader's language: »Dokumenter«. */
    String title();

    /** How many things it holds; empty for one that is not counted. Asked when the page already stands. */
    default OptionalLong count(String caseId) {
        return OptionalLong.empty();
    }

    /**
     * What it holds, made when the tab is opened.
     *
     * @param taskId the step that the reader stands at
     * @param changed to be told when there are more or fewer things than before
     */
    Component content(String caseId, String taskId, Runnable changed);
}
