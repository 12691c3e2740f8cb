/** Progression on the course page. */
@NullMarked
package dk.brobygger.progression.ui;

import org.jspecify.annotations.NullMarked;
