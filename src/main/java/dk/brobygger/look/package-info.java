/**
 * Widgets of our own (week meter, status, diagram, form, charts) and the slots through which pages grow. Knows nobody.
 */
@NullMarked
package dk.brobygger.look;

import org.jspecify.annotations.NullMarked;
