package dk.brobygger.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class NewestTablesTest {

    static final String DMN = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="test">
              <decision id="newest-test" name="Nyeste" camunda:historyTimeToLive="P30D"><variable id="v" name="v" typeRef="integer"/><literalExpression id="e%d"><text>%d</text></literalExpression></decision>
            </definitions>""";

    final RepositoryService repository = Law.engine().getRepositoryService();
    final AtomicLong nanos = new AtomicLong();
    final NewestTables tables = new NewestTables(
            new StaticListableBeanFactory(Map.of("repository", repository)).getBeanProvider(RepositoryService.class),
            nanos::get);
    int first;

    @BeforeEach
    void aTableIsDeployed() {
        deploy(1);
        first = tables.of("newest-test").getVersion();
    }

    @AfterEach
    void nothingGoesOn() {
        TransactionSynchronizationManager.clear();
        TransactionSynchronizationManager.unbindResourceIfPossible(tables);
    }

    void deploy(int number) {
        repository
                .createDeployment()
                .addString("newest-test.dmn", DMN.formatted(number, number))
                .deploy();
    }

    @Test
    void what_another_node_deploys_holds_a_second_later() {
        deploy(2);

        assertThat(tables.of("newest-test").getVersion()).isEqualTo(first);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(tables.of("newest-test").getVersion()).isEqualTo(first + 1);
    }

    @Test
    void what_this_node_deploys_holds_at_once() {
        deploy(2);
        tables.deployed();

        assertThat(tables.of("newest-test").getVersion()).isEqualTo(first + 1);
    }

    @Test
    void what_is_taken_back_was_never_the_newest_for_anybody_else() {
        TransactionSynchronizationManager.initSynchronization();
        tables.deployed();
        deploy(2);
        assertThat(tables.of("newest-test").getVersion()).isEqualTo(first + 1);
        deploy(3);

        assertThat(tables.of("newest-test").getVersion())
                .as("nothing is kept while it may still be taken back")
                .isEqualTo(first + 2);
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(each -> each.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK));
        assertThat(TransactionSynchronizationManager.hasResource(tables)).isFalse();
    }

    @Test
    void a_table_that_nobody_deployed_is_told_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tables.of("no-such-table"))
                .withMessageContaining("no-such-table");
    }
}
