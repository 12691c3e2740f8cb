/** Agreements with companies, virksomhedscentre, their years, and what deviates from what was promised. */
@ApplicationModule(
        displayName = "Partnership",
        allowedDependencies = {
            "place",
            "needs",
            "company",
            "register",
            "step",
            "casefile",
            "identity",
            "law",
            "look",
            "slots"
        })
@NullMarked
package dk.brobygger.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
