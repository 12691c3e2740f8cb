/** The screens of companies. */
@NullMarked
package dk.brobygger.company.ui;

import org.jspecify.annotations.NullMarked;
