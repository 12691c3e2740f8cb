/** Parallelindsats: a barrier outside work is met by those in the municipality who can, in a placement or in the job. */
@ApplicationModule(
        displayName = "Parallel effort",
        allowedDependencies = {"casefile", "identity"})
@NullMarked
package dk.brobygger.effort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
