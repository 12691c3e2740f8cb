package dk.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.Repository;

/** The program makes a repository when it is first used; this makes them all, so that no wrong query waits for a user. */
@SpringTest
class RepositoriesTest {

    @Autowired
    ApplicationContext context;

    @Test
    void everyRepositoryAndItsQueriesAreValid() {
        assertThat(context.getBeansOfType(Repository.class)).hasSizeGreaterThan(30);
    }
}
