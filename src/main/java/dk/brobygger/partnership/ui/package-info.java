/** The screens of partnerships. */
@NullMarked
package dk.brobygger.partnership.ui;

import org.jspecify.annotations.NullMarked;
