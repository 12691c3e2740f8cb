/** From match to first day: the agreement, its confirmations, the statement, the law check, the ruling, VITAS. */
@ApplicationModule(
        displayName = "Establishment",
        allowedDependencies = {
            "match",
            "citizen",
            "company",
            "register",
            "place",
            "step",
            "casefile",
            "identity",
            "law",
            "look",
            "slots"
        })
@NullMarked
package dk.brobygger.establishment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
