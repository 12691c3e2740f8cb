/** Virksomhedspraktik while it runs: its weeks, follow-up, absence, extension, barriers, and how it ends. */
@ApplicationModule(
        displayName = "Placement",
        allowedDependencies = {
            "identity",
            "law",
            "forms",
            "look",
            "casefile",
            "effort",
            "step",
            "citizen",
            "company",
            "register",
            "partnership",
            "match",
            "establishment"
        })
@NullMarked
package dk.brobygger.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
