/** The case (sag): number, parties, card, notes, answers as they were given, and the course page. */
@ApplicationModule(
        displayName = "Case file",
        allowedDependencies = {"deputy", "identity", "look", "slots"})
@NullMarked
package dk.brobygger.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
