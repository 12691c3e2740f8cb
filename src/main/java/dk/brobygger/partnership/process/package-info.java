/** The doors between partnerships and the engine. */
@NullMarked
package dk.brobygger.partnership.process;

import org.jspecify.annotations.NullMarked;
