/** The placement room's doors to the engine. */
@NullMarked
package dk.brobygger.placement.process;

import org.jspecify.annotations.NullMarked;
