/** Human tasks: find, take, answer, hand over. Knows no capability; they bind themselves to their steps. */
@ApplicationModule(
        displayName = "Inbox",
        allowedDependencies = {
            "rights",
            "views",
            "live",
            "step",
            "comments",
            "casefile",
            "forms",
            "deputy",
            "identity",
            "law"
        })
@NullMarked
package dk.brobygger.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
