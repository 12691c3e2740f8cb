/** Opgaver: the list, the task, and what of the case stands beside them. */
@NullMarked
package dk.brobygger.worklist.ui;

import org.jspecify.annotations.NullMarked;
