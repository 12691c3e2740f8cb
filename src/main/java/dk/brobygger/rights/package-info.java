/**
 * Who may see and do what of open tasks. Whatever decides it of a task is its pool; a list asks for pools, a single task
 * for itself, and both follow one rule.
 */
@ApplicationModule(
        displayName = "Rights",
        allowedDependencies = {"casefile", "deputy", "identity"})
@NullMarked
package dk.brobygger.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
