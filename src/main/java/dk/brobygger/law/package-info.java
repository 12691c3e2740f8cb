/** What the law says, by date: decisions, rates, working days and the deadlines that rest on them. */
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {})
@NullMarked
package dk.brobygger.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
