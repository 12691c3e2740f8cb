/** The manager's bench: which models are in use, and the engine's own settings. */
@ApplicationModule(
        displayName = "Workshop",
        allowedDependencies = {"identity", "law", "forms", "casefile"})
@NullMarked
package dk.brobygger.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
