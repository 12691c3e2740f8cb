/** The page of one task: its form, what one must know before answering it, and the way on to the next. Is called by nobody. */
@ApplicationModule(
        displayName = "Task page",
        allowedDependencies = {
            "worklist::ui",
            "beside::ui",
            "deeds::ui",
            "review",
            "rights",
            "answer",
            "inbox",
            "task",
            "views",
            "step",
            "identity",
            "look",
            "slots"
        })
@NullMarked
package dk.brobygger.taskpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
