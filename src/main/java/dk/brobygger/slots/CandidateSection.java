package dk.brobygger.slots;

import com.vaadin.flow.component.Component;

/** A slot of the candidate's page: one card. Implement it as a Spring bean in a room's {@code ui}. */
public interface CandidateSection {

    /** The place among the sections, smallest first. */
    int order();

    /** The section, made anew for each page. One that has nothing to say answers a component that is not visible. */
    Component section(String citizenId);
}
