/** A second pair of eyes: a colleague looks at answers before they are given, and approves them or sends them back. */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"rights", "answer", "task", "step", "casefile", "identity"})
@NullMarked
package dk.brobygger.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
