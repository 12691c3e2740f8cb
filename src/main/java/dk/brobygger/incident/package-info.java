/** What happens in a placement's weeks besides the plan: reported here, dealt with by the process; a barrier among it. */
@ApplicationModule(
        displayName = "Incident",
        allowedDependencies = {
            "identity",
            "law",
            "casefile",
            "effort",
            "citizen",
            "register",
            "match",
            "establishment",
            "placement",
            "extension"
        })
@NullMarked
package dk.brobygger.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
