/** Agreements, rulings and ratios on screen. */
@NullMarked
package dk.brobygger.establishment.ui;

import org.jspecify.annotations.NullMarked;
