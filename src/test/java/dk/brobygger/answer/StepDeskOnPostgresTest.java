package dk.brobygger.answer;

import dk.brobygger.OnPostgres;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL: the whole schema, every model and the inbox's one transaction. */
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class StepDeskOnPostgresTest extends StepDeskTest {}
