/** The engine's part of filling a database. */
@NullMarked
package dk.brobygger.fill.process;

import org.jspecify.annotations.NullMarked;
