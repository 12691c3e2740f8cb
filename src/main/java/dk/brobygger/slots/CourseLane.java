package dk.brobygger.slots;

import com.vaadin.flow.component.Component;
import dk.brobygger.look.LaneMark;
import dk.brobygger.look.ProgressionChart;
import java.util.List;
import java.util.Optional;

/** A slot of the course page: one lane of its axis of weeks. Implement it as a Spring bean in a room's {@code ui}. */
public interface CourseLane {

    /** The place among the lanes, smallest first. */
    int order();

    /** What the lane is called, in the reader's language. */
    String title();

    /** One line of explanation under the title, such as »7 af 8 holdt«; empty for none. */
    default String hint(String caseId) {
        return "";
    }

    /** The signs that stand in the weeks of this lane. A lane without marks and chart is left out. */
    List<LaneMark> marks(String caseId);

    /** The same in words, week by week, for the table, the details of a week, and a phone. */
    default List<LaneMark> told(String caseId) {
        return marks(caseId);
    }

    /**
     * A picture drawn across all of the weeks instead of marks, such as {@link ProgressionChart}. Its drawing starts where
     * the first week starts and has as many equal steps as the course has weeks.
     */
    default Optional<Component> chart(String caseId, int weeks) {
        return Optional.empty();
    }
}
