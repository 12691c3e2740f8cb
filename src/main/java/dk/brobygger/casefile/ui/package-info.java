@NullMarked
package dk.brobygger.casefile.ui;

import org.jspecify.annotations.NullMarked;
