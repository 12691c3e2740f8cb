/** What a meeting showed, on the course page. */
@NullMarked
package dk.brobygger.needs.ui;

import org.jspecify.annotations.NullMarked;
