/** Keeps the row of every open task equal to what the engine and the case say, as they say it; and mends what was missed. */
@ApplicationModule(
        displayName = "Mirror",
        allowedDependencies = {"task", "comments", "casefile", "deputy", "identity", "law"})
@NullMarked
package dk.brobygger.mirror;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
