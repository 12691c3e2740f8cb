@NullMarked
package dk.brobygger.wage.process;

import org.jspecify.annotations.NullMarked;
