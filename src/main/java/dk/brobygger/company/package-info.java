/** Companies, their P-units and contact persons, and how we reach them; the company page. */
@ApplicationModule(
        displayName = "Company",
        allowedDependencies = {"register", "step", "casefile", "identity", "law", "look", "slots"})
@NullMarked
package dk.brobygger.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
