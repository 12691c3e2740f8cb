package dk.brobygger.slots;

import com.vaadin.flow.component.Component;

/** A slot of the course page: one card below the axis of weeks. Implement it as a Spring bean in a room's {@code ui}. */
public interface CourseSection {

    /** The place among the sections, smallest first. */
    int order();

    /** Whether courses of this kind ({@code COMPANY_COURSE}, {@code PLACEMENT_COURSE}) show the section at all. */
    default boolean shownFor(String caseKind) {
        return true;
    }

    /**
     * Whether the section may follow when the page already stands: it lies far down, and what it reads no other part of
     * the page needs.
     */
    default boolean mayFollow() {
        return false;
    }

    /** The section, made anew for each page. One that has nothing to say answers a component that is not visible. */
    Component section(String caseId);
}
