/** From a function that is ready for wages to the first paid day: negotiation, paid hours, employment. */
@ApplicationModule(
        displayName = "Wage",
        allowedDependencies = {
            "progression",
            "placement",
            "establishment",
            "match",
            "citizen",
            "place",
            "company",
            "step",
            "casefile",
            "identity",
            "law",
            "look",
            "slots"
        })
@NullMarked
package dk.brobygger.wage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
