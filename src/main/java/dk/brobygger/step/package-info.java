/**
 * A human step as its model and its form have it, and who answers for it: the capabilities bind themselves to their
 * steps here. Knows no open task.
 */
@ApplicationModule(
        displayName = "Step",
        allowedDependencies = {"casefile", "forms", "identity"})
@NullMarked
package dk.brobygger.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
