/** Where tasks are found: their list, narrowed, searched, kept as views, printed; and the chosen one beside it. */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {
            "beside::ui",
            "deeds::ui",
            "bulk",
            "rights",
            "inbox",
            "task",
            "views",
            "live",
            "step",
            "casefile",
            "deputy",
            "identity",
            "look",
            "slots"
        })
@NullMarked
package dk.brobygger.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
