package dk.brobygger.mirror;

import dk.brobygger.OnPostgres;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The same where a moment is kept with its zone beside one that is kept without. */
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class RowFollowsEngineOnPostgresTest extends RowFollowsEngineTest {}
