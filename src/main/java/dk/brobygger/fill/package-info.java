/** Fills a database with an invented municipality of any size, through the desks and the engine. */
@ApplicationModule(displayName = "Fill")
@NullMarked
package dk.brobygger.fill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
