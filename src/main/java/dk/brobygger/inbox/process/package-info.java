/** The inbox's doors to the engine. */
@NullMarked
package dk.brobygger.inbox.process;

import org.jspecify.annotations.NullMarked;
