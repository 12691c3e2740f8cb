/** Agreements with companies, virksomhedscentre, and the places that they promise. */
@ApplicationModule(
        displayName = "Partnership",
        allowedDependencies = {"place", "needs", "company", "register", "step", "casefile", "identity", "law", "look"})
@NullMarked
package dk.brobygger.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
