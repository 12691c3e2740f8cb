/** What colleagues say to each other about a case and its steps, apart from what is noted and decided in it. */
@ApplicationModule(
        displayName = "Comments",
        allowedDependencies = {"casefile", "identity", "look", "slots"})
@NullMarked
package dk.brobygger.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
