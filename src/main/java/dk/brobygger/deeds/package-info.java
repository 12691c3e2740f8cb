/**
 * What the reader may do with a task wherever it is shown: offered by menus and keys, asked about, done, and told what
 * came of it. Has no page of its own.
 */
@ApplicationModule(
        displayName = "Deeds",
        allowedDependencies = {"work", "review", "rights", "inbox", "task", "views", "identity", "law", "look", "slots"
        })
@NullMarked
package dk.brobygger.deeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
