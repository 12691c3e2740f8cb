package dk.brobygger.mirror;

import dk.brobygger.OnPostgres;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The same where keys of the two tables are compared by different rules of language. */
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class InboxRebuildOnPostgresTest extends InboxRebuildTest {}
