/** What the course page shows of a placement, and what can be done about it there. */
@NullMarked
package dk.brobygger.placement.ui;

import org.jspecify.annotations.NullMarked;
