@NullMarked
package dk.brobygger.wage.ui;

import org.jspecify.annotations.NullMarked;
