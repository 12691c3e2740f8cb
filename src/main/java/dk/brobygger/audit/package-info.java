/** Who did what, when, on whose behalf and on what ground: hears every event of a case, is called by nobody. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"identity", "law", "forms", "casefile", "look", "slots"})
@NullMarked
package dk.brobygger.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
