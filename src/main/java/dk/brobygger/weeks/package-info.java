/**
 * The weeks of a placement as they are lived: what their processes ask of the rooms below, the forms, and the picture on
 * the course page.
 */
@ApplicationModule(
        displayName = "Weeks",
        allowedDependencies = {
            "step",
            "identity",
            "law",
            "look",
            "slots",
            "casefile",
            "effort",
            "establishment",
            "placement",
            "absence",
            "followup",
            "extension",
            "incident"
        })
@NullMarked
package dk.brobygger.weeks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
