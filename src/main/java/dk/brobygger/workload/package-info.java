/** How much open work there is, who has it, and how long a step of it is expected to take. */
@ApplicationModule(
        displayName = "Workload",
        allowedDependencies = {"views", "casefile", "identity"})
@NullMarked
package dk.brobygger.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
