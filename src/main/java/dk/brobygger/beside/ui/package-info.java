/** The case beside a task, in the pages that show tasks. */
@NamedInterface("ui")
@NullMarked
package dk.brobygger.beside.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
