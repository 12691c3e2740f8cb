package dk.brobygger.slots;

import com.vaadin.flow.component.Component;
import dk.brobygger.look.Status;
import java.util.Optional;

/** A slot of the course page: something true of the course right now, under its title. Implement it as a Spring bean. */
public interface CourseBadge {

    /** The place among the badges, smallest first. */
    int order();

    /** A badge, as of {@link Status}; empty while there is nothing to say. */
    Optional<Component> badge(String caseId);
}
