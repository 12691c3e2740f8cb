/** The doors between companies and the engine. */
@NullMarked
package dk.brobygger.company.process;

import org.jspecify.annotations.NullMarked;
