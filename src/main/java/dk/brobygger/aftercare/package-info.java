/** Efterværn after the first paid day, and what came of the course: surveys, self-support, learning. */
@ApplicationModule(
        displayName = "Aftercare",
        allowedDependencies = {
            "wage",
            "progression",
            "placement",
            "establishment",
            "match",
            "citizen",
            "partnership",
            "company",
            "effort",
            "step",
            "casefile",
            "identity",
            "law",
            "look",
            "slots"
        })
@NullMarked
package dk.brobygger.aftercare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
