/** The placement room's doors to the engine. */
@NullMarked
package dk.brobygger.weeks.process;

import org.jspecify.annotations.NullMarked;
