/** Opfølgning: the plan of talks and reviews in a placement's weeks, what is next on it, and what became of it. */
@ApplicationModule(
        displayName = "Follow-up",
        allowedDependencies = {"identity", "law", "casefile", "placement", "absence"})
@NullMarked
package dk.brobygger.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
