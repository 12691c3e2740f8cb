package dk.brobygger.story;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts the SQL statements that requests of users send, whoever sends them: JPA, JDBC or the engine. */
@Component
public class Statements implements BeanPostProcessor {

    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static volatile boolean counting;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Counting) ? new Counting(source) : bean;
    }

    static void begin() {
        SEEN.clear();
        counting = true;
    }

    /** The statements since the beginning, each with how often it was sent. */
    static Map<String, Long> end() {
        counting = false;
        return SEEN.stream().collect(Collectors.groupingBy(sql -> sql, Collectors.counting()));
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                        if (counting
                                && method.getName().equals("prepareStatement")
                                && Thread.currentThread().getName().startsWith("http")) SEEN.add((String) args[0]);
                        try {
                            return method.invoke(connection, args);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}
