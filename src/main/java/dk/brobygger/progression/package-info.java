/** How a candidate grows in each work function, from 1 to 10, and when a function is ready for wages. */
@ApplicationModule(
        displayName = "Progression",
        allowedDependencies = {"identity", "law", "forms", "look", "slots", "casefile", "step", "placement", "followup"
        })
@NullMarked
package dk.brobygger.progression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
