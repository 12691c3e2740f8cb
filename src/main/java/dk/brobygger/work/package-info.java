/** Who does an open task, and when: given away, lent and returned, put off, its deadline moved, and taken back at once. */
@ApplicationModule(
        displayName = "Work",
        allowedDependencies = {"answer", "inbox", "task", "step", "casefile", "identity", "law"})
@NullMarked
package dk.brobygger.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
