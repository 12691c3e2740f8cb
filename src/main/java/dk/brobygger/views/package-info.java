/**
 * What one wants to see of the tasks: which list, narrowed by what, in which order, kept under which name, shown how.
 * Says nothing of who may see what: a view gives no rights.
 */
@ApplicationModule(
        displayName = "Views",
        allowedDependencies = {"step", "casefile", "identity", "law"})
@NullMarked
package dk.brobygger.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
