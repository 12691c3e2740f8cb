/** Who is asking: users, roles and teams, and the system's own actor. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {})
@NullMarked
package dk.brobygger.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
