package dk.brobygger.task;

import java.sql.SQLException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Begins again what is {@link AgainWhenOvertaken}, around the transaction. */
@Configuration(proxyBeanMethods = false)
class Overtaken {

    private static final Logger LOG = LoggerFactory.getLogger(Overtaken.class);

    /** Class of the SQL states of a transaction that the database ended, such as one of two that wait for each other. */
    private static final String ROLLED_BACK = "40";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor beginningAgain() {
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(Service.class, AgainWhenOvertaken.class, true),
                (MethodInterceptor) Overtaken::again);
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    static @Nullable Object again(MethodInvocation deed) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return deed.proceed();
        RuntimeException last = null;
        for (int time = 1; time <= AgainWhenOvertaken.TIMES; time++) {
            try {
                return ((ProxyMethodInvocation) deed).invocableClone().proceed();
            } catch (RuntimeException problem) {
                if (!isOvertaken(problem)) throw problem;
                last = problem;
                LOG.info("{} was overtaken, time {}", deed.getMethod().getName(), time);
            }
        }
        throw new OptimisticLockingFailureException("overtaken " + AgainWhenOvertaken.TIMES + " times", last);
    }

    /** The database's or the engine's word for it, however deep the engine has wrapped it; not that one waited in vain. */
    static boolean isOvertaken(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof OptimisticLockingFailureException
                    || cause instanceof OptimisticLockingException
                    || cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith(ROLLED_BACK)) return true;
        return false;
    }
}
