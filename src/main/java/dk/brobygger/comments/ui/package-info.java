@NullMarked
package dk.brobygger.comments.ui;

import org.jspecify.annotations.NullMarked;
