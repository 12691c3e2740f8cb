/** A synthetic municipality to try things in: its people, its history, and a clock that can be moved. */
@ApplicationModule(displayName = "Demo")
@NullMarked
package dk.brobygger.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
