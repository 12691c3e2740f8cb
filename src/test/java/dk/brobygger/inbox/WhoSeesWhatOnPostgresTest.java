package dk.brobygger.inbox;

import dk.brobygger.OnPostgres;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The same where a list is merged of index ranges. */
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class WhoSeesWhatOnPostgresTest extends WhoSeesWhatTest {}
