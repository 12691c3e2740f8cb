/** More weeks (LAB § 61): the last day comes near, more are asked for, ruled on, and lengthen the plan. */
@ApplicationModule(
        displayName = "Extension",
        allowedDependencies = {"identity", "law", "casefile", "placement", "followup"})
@NullMarked
package dk.brobygger.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
