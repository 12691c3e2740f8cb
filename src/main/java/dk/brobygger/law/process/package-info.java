/** What models ask of the law: when a step is due. */
@NullMarked
package dk.brobygger.law.process;

import org.jspecify.annotations.NullMarked;
