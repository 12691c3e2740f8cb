package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/**
 * One lane over the weeks.
 *
 * @param hint one line under the title; empty for none
 * @param marks the signs in its weeks; none where a picture stands instead
 * @param picture drawn across all weeks
 * @param told the same in words, week by week
 */
public record WeekLane(
        String title, String hint, List<LaneMark> marks, Optional<Component> picture, List<LaneMark> told) {

    /** A lane of signs. */
    public static WeekLane of(String title, String hint, List<LaneMark> marks) {
        return new WeekLane(title, hint, marks, Optional.empty(), marks);
    }

    List<LaneMark> told(Weeks weeks, int week) {
        return told.stream().filter(mark -> weeks.of(mark) == week).toList();
    }
}
