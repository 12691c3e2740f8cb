/** Camunda Forms: their schema, their FEEL, and whether answers fit them, exactly as form-js in the browser decides. */
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {})
@NullMarked
package dk.brobygger.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
