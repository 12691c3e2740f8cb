/** Tells people what concerns them: by the bell in the frame, and by mail. Hears the others, and nobody calls it. */
@ApplicationModule(
        displayName = "Bell",
        allowedDependencies = {
            "comments",
            "casefile",
            "deputy",
            "identity",
            "live",
            "views",
            "work",
            "review",
            "inbox",
            "task",
            "law",
            "look",
            "slots"
        })
@NullMarked
package dk.brobygger.bell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
