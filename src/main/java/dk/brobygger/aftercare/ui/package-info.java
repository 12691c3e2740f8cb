@NullMarked
package dk.brobygger.aftercare.ui;

import org.jspecify.annotations.NullMarked;
