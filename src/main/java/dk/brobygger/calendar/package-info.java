/** Everybody's own deadlines and meetings for the calendar that one uses already; nobody calls it. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"casefile", "identity", "views", "inbox", "task", "look", "slots"})
@NullMarked
package dk.brobygger.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
