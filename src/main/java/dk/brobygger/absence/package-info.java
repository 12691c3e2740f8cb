/** Fravær: a candidate is ill or stays away, is followed, and comes back. */
@ApplicationModule(
        displayName = "Absence",
        allowedDependencies = {"identity", "law", "casefile", "placement"})
@NullMarked
package dk.brobygger.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
