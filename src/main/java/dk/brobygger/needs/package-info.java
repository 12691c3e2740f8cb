/** What a company needs: the meeting at which it is found, booked, held with task carving, and written up. */
@ApplicationModule(
        displayName = "Needs",
        allowedDependencies = {"company", "step", "casefile", "identity", "law", "look", "slots"})
@NullMarked
package dk.brobygger.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
