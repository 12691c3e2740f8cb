/** The case's history as a page, and the latest of it on the course page. */
@NullMarked
package dk.brobygger.audit.ui;

import org.jspecify.annotations.NullMarked;
