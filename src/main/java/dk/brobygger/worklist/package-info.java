/**
 * Where tasks are worked on: their list and the page of each. Shows what the rooms below know and lets them act; nobody
 * calls it.
 */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {
            "work",
            "review",
            "bulk",
            "rights",
            "inbox",
            "views",
            "live",
            "step",
            "comments",
            "casefile",
            "deputy",
            "identity",
            "law",
            "look"
        })
@NullMarked
package dk.brobygger.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
