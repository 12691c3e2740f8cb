/** What a company register or a spreadsheet says of companies and their units, read before anybody keeps it. */
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {"identity"})
@NullMarked
package dk.brobygger.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
