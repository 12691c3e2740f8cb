/** The files of a case: taken in when they are what they say, handed out to who may read the case, never run. */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"casefile", "identity", "look", "slots"})
@NullMarked
package dk.brobygger.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
