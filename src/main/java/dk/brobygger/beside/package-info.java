/** What stands beside a task while one works on it: its case, where that is on its model, what is said, who else looks. */
@ApplicationModule(
        displayName = "Beside",
        allowedDependencies = {
            "deeds::ui",
            "answer",
            "task",
            "live",
            "step",
            "comments",
            "casefile",
            "identity",
            "look",
            "slots"
        })
@NullMarked
package dk.brobygger.beside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
