/** Opgaver: the list, its filters and views, and the chosen task's case beside it. The page of a task goes back to it. */
@NamedInterface("ui")
@NullMarked
package dk.brobygger.worklist.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
