/** Pladser: work that companies promise candidates; kept, filled, given up, lowered in the matching. */
@ApplicationModule(
        displayName = "Places",
        allowedDependencies = {"casefile", "company", "identity", "register"})
@NullMarked
package dk.brobygger.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
