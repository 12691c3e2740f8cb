package dk.brobygger;

import java.util.concurrent.Callable;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the SQL statements of the program and the engine alike, at the border to the database. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

    /** By thread, so that a job in the background does not count. */
    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? ProxyDataSourceBuilder.create(source)
                                .afterQuery((execution, queries) -> COUNT.set(COUNT.get() + queries.size()))
                                .build()
                        : bean;
            }
        };
    }

    /** How many statements a piece of work sends from the thread that calls it. */
    public static int during(Callable<?> work) throws Exception {
        var before = COUNT.get();
        work.call();
        return COUNT.get() - before;
    }
}
