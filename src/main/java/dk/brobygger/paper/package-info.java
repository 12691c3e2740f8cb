/** A case on paper: what the asker may see of it, as a document. The rooms contribute their parts by a slot. */
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"files", "comments", "casefile", "identity", "slots"})
@NullMarked
package dk.brobygger.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
