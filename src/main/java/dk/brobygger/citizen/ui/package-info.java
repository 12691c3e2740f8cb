/** Candidates on screen: the list, the page, consents. */
@NullMarked
package dk.brobygger.citizen.ui;

import org.jspecify.annotations.NullMarked;
