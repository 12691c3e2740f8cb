/**
 * Widgets of our own: week meter, status, diagram, form, charts. Knows nobody.
 */
@NullMarked
package dk.brobygger.look;

import org.jspecify.annotations.NullMarked;
