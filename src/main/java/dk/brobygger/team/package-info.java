/** The leder's room: who has how much, who is away, and how work finds new hands. */
@ApplicationModule(
        displayName = "Team",
        allowedDependencies = {
            "casefile",
            "deputy",
            "identity",
            "live",
            "views",
            "work",
            "workload",
            "task",
            "law",
            "look",
            "slots"
        })
@NullMarked
package dk.brobygger.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
