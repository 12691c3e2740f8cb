/** Open tasks: a row of each beside the engine, its lists, and taking it. Knows no capability and no screen. */
@ApplicationModule(
        displayName = "Inbox",
        allowedDependencies = {
            "rights",
            "views",
            "live",
            "step",
            "casefile",
            "deputy",
            "identity"
        })
@NullMarked
package dk.brobygger.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
