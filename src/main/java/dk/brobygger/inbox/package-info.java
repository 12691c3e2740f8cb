/** Lists of open tasks and of what one has done: found, counted, gone on in, and tasks taken from them. Knows no screen. */
@ApplicationModule(
        displayName = "Inbox",
        allowedDependencies = {"task", "rights", "views", "step", "casefile", "identity"})
@NullMarked
package dk.brobygger.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
