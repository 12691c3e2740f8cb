/** Where pages grow: what a room puts into another's page, neither naming the other, and the ways that lead from page to page. */
@ApplicationModule(displayName = "Slots", allowedDependencies = "look")
@NullMarked
package dk.brobygger.slots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
