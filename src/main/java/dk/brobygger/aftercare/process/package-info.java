@NullMarked
package dk.brobygger.aftercare.process;

import org.jspecify.annotations.NullMarked;
