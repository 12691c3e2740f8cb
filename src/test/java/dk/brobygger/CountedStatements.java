package dk.brobygger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the SQL statements of the program and the engine alike, at the border to the database. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

    /** By thread, so that a job in the background does not count. */
    private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? ProxyDataSourceBuilder.create(source)
                                .afterQuery((execution, queries) -> keep(execution, queries))
                                .build()
                        : bean;
            }
        };
    }

    /** A batch goes to the database at once, so it counts as one. */
    private static void keep(ExecutionInfo execution, List<QueryInfo> queries) {
        if (execution.isBatch()) SENT.get().add(queries.get(0).getQuery() + " in a batch");
        else queries.forEach(query -> SENT.get().add(query.getQuery()));
    }

    /** How many statements a piece of work sends from the thread that calls it. */
    public static int during(Callable<?> work) throws Exception {
        return sentDuring(work).size();
    }

    /** Which statements a piece of work sends from the thread that calls it. */
    public static List<String> sentDuring(Callable<?> work) throws Exception {
        SENT.get().clear();
        work.call();
        return List.copyOf(SENT.get());
    }
}
