/** Opening a step, keeping what is typed into it, and completing it: all or nothing. */
@ApplicationModule(
        displayName = "Answer",
        allowedDependencies = {"inbox", "task", "rights", "step", "casefile", "forms", "identity"})
@NullMarked
package dk.brobygger.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
