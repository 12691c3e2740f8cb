/** The doors between establishments and the engine. */
@NullMarked
package dk.brobygger.establishment.process;

import org.jspecify.annotations.NullMarked;
