@NullMarked
package dk.brobygger.files.ui;

import org.jspecify.annotations.NullMarked;
