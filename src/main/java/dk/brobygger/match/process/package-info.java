/** The doors between matches and the engine. */
@NullMarked
package dk.brobygger.match.process;

import org.jspecify.annotations.NullMarked;
