package dk.brobygger.inbox;

import dk.brobygger.OnPostgres;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The same where rows are locked one by one. */
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class ContentionOnPostgresTest extends ContentionTest {}
