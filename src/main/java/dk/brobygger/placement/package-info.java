/** Virksomhedspraktik: its weeks and hours, who may shorten, stop or lengthen them, and how it ends. */
@ApplicationModule(
        displayName = "Placement",
        allowedDependencies = {"identity", "law", "casefile", "citizen", "company", "register", "place", "establishment"
        })
@NullMarked
package dk.brobygger.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
