package dk.brobygger.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import java.time.Duration;
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
    final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    final NewestTables tables = new NewestTables(beans.getBeanProvider(RepositoryService.class), nanos::get);
    int first;

    @BeforeEach
    void aTableIsDeployed() {
        beans.addBean("repository", repository);
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
    void an_answer_that_was_under_way_during_a_deployment_is_not_kept() {
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        var slow = mock(RepositoryService.class);
        when(slow.createDecisionDefinitionQuery()).then(asked -> {
            var answer = spy(repository.createDecisionDefinitionQuery());
            doAnswer(call -> {
                        var old = call.callRealMethod();
                        deploy(2);
                        beans.addBean("repository", repository);
                        tables.deployed();
                        return old;
                    })
                    .when(answer)
                    .singleResult();
            return answer;
        });
        beans.addBean("repository", slow);

        assertThat(tables.of("newest-test").getVersion())
                .as("asked before it was there")
                .isEqualTo(first);

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
