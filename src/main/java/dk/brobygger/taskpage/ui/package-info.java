/** The task, its form and the case beside it. */
@NullMarked
package dk.brobygger.taskpage.ui;

import org.jspecify.annotations.NullMarked;
