/** Candidates (kandidater): who they are, what they have agreed may be shared, and the brief a company may see. */
@ApplicationModule(
        displayName = "Citizen",
        allowedDependencies = {"step", "casefile", "identity", "law", "look", "slots"})
@NullMarked
package dk.brobygger.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
