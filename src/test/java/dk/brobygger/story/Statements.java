package dk.brobygger.story;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Counts the SQL statements that requests of users send, whoever sends them: JPA, JDBC or the engine. */
@Component
public class Statements implements BeanPostProcessor {

    private static final String OF_REQUEST = Statements.class.getName();
    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static final List<AtomicInteger> REQUESTS = new CopyOnWriteArrayList<>();
    private static volatile boolean counting;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Counting) ? new Counting(source) : bean;
    }

    static void begin() {
        SEEN.clear();
        REQUESTS.clear();
        counting = true;
    }

    /** The statements since the beginning, each with how often it was sent. */
    static Map<String, Long> end() {
        counting = false;
        return SEEN.stream().collect(Collectors.groupingBy(sql -> sql, Collectors.counting()));
    }

    /** How many statements the request sent that sent the most, since the beginning. */
    static int mostOfOneRequest() {
        return REQUESTS.stream().mapToInt(AtomicInteger::get).max().orElse(0);
    }

    private static void count(String sql) {
        SEEN.add(sql);
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return;
        if (request.getAttribute(OF_REQUEST, RequestAttributes.SCOPE_REQUEST) == null) {
            var counter = new AtomicInteger();
            REQUESTS.add(counter);
            request.setAttribute(OF_REQUEST, counter, RequestAttributes.SCOPE_REQUEST);
        }
        ((AtomicInteger) request.getAttribute(OF_REQUEST, RequestAttributes.SCOPE_REQUEST)).incrementAndGet();
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
                                && Thread.currentThread().getName().startsWith("http")) count((String) args[0]);
                        try {
                            return method.invoke(connection, args);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}
