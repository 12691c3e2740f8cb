/** Matches on screen. */
@NullMarked
package dk.brobygger.match.ui;

import org.jspecify.annotations.NullMarked;
