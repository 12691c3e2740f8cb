/**
 * An open task: its row beside the engine, what people put on it, how the asker stands to it. Other rooms hold it by a
 * handle, and say themselves who may do what. Knows no list and no screen.
 */
@ApplicationModule(
        displayName = "Task",
        allowedDependencies = {"rights", "views", "live", "step", "casefile", "deputy", "identity"})
@NullMarked
package dk.brobygger.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
