/**
 * What moves while somebody looks: which tasks have changed and for whom there is news, on any node, and who else has
 * the same task before him. Carries ids; what they mean is looked up by whoever hears them.
 */
@ApplicationModule(
        displayName = "Live",
        allowedDependencies = {"identity"})
@NullMarked
package dk.brobygger.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
