package dk.brobygger.team;

import dk.brobygger.OnPostgres;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL: the board's own statements, medians included. */
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class BoardOnPostgresTest extends BoardDeskTest {}
