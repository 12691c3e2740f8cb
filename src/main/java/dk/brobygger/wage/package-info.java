/** From a function that is ready for wages to the first paid day: negotiation, paid hours, employment. */
@ApplicationModule(
        displayName = "Wage",
        allowedDependencies = {
            "progression",
            "placement",
            "establishment",
            "match",
            "citizen",
            "partnership",
            "company",
            "inbox",
            "casefile",
            "identity",
            "law",
            "look"
        })
@NullMarked
package dk.brobygger.wage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
