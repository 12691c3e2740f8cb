/** From a candidate's wish to a place: the meeting, the match against the law, consent, brief and clarifying meeting. */
@ApplicationModule(
        displayName = "Match",
        allowedDependencies = {
            "citizen",
            "company",
            "register",
            "place",
            "step",
            "casefile",
            "identity",
            "law",
            "look",
            "slots"
        })
@NullMarked
package dk.brobygger.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
