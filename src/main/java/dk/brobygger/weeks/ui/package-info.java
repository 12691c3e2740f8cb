/** What the course page shows of a placement, and what can be done about it there. */
@NullMarked
package dk.brobygger.weeks.ui;

import org.jspecify.annotations.NullMarked;
