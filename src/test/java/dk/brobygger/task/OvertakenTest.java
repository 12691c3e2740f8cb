package dk.brobygger.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class OvertakenTest {

    @Service
    static class Desk {

        final Queue<RuntimeException> troubles = new ArrayDeque<>();
        int begun;

        @AgainWhenOvertaken
        public String act() {
            begun++;
            if (!troubles.isEmpty()) throw troubles.remove();
            return "done";
        }
    }

    Desk desk = new Desk();

    @Test
    void whoever_is_overtaken_by_the_engine_the_record_or_the_database_begins_again() {
        var deadlock = new SQLException("deadlock detected", "40P01");
        desk.troubles.addAll(List.of(
                new OptimisticLockingException("engine"),
                new ProcessEngineException(new OptimisticLockingFailureException("record")),
                new IllegalStateException(deadlock)));

        assertThat(around(desk).act()).isEqualTo("done");
        assertThat(desk.begun).isEqualTo(4);
    }

    @Test
    void who_is_overtaken_each_time_is_told_so() {
        IntStream.range(0, 9).forEach(time -> desk.troubles.add(new OptimisticLockingException("engine")));

        assertThatThrownBy(() -> around(desk).act()).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(desk.begun).isEqualTo(AgainWhenOvertaken.TIMES);
    }

    @Test
    void a_refusal_is_told_at_once() {
        var refusal = new TaskConflict(TaskConflict.Reason.NOT_YOURS);
        desk.troubles.add(refusal);

        assertThatThrownBy(() -> around(desk).act()).isSameAs(refusal);
        assertThat(desk.begun).isEqualTo(1);
    }

    @Test
    void within_a_transaction_its_beginner_decides() {
        desk.troubles.add(new OptimisticLockingException("engine"));
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> around(desk).act()).isInstanceOf(OptimisticLockingException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(desk.begun).isEqualTo(1);
    }

    private static Desk around(Desk desk) {
        var proxy = new ProxyFactory(desk);
        proxy.setProxyTargetClass(true);
        proxy.addAdvisor(Overtaken.beginningAgain());
        return (Desk) proxy.getProxy();
    }
}
