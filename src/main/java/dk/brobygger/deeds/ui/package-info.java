/** Menus, keys and dialogs for what is done with a task; the pages that show tasks use them. */
@NamedInterface("ui")
@NullMarked
package dk.brobygger.deeds.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
