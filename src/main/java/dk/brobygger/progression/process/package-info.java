/** The progression room's doors to the engine. */
@NullMarked
package dk.brobygger.progression.process;

import org.jspecify.annotations.NullMarked;
