/** The same done to many open tasks: shown first, then done in small steps that can be watched and stopped. */
@ApplicationModule(
        displayName = "Bulk",
        allowedDependencies = {"work", "inbox", "task", "views", "identity"})
@NullMarked
package dk.brobygger.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
