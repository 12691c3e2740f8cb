/** The frame: layout, login, security, error handling. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"identity", "look", "slots"})
@NullMarked
package dk.brobygger.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
