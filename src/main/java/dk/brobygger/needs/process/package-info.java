/** The doors between the meetings about needs and the engine. */
@NullMarked
package dk.brobygger.needs.process;

import org.jspecify.annotations.NullMarked;
