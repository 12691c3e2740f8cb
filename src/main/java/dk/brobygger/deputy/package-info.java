/** Who of the staff is away, and who does the work meanwhile. */
@ApplicationModule(
        displayName = "Deputies",
        allowedDependencies = {"identity"})
@NullMarked
package dk.brobygger.deputy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
