package dk.brobygger.casefile.ui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** The beans of a slot, without Spring. */
final class Beans {

    private Beans() {}

    static <T> ObjectProvider<T> of(List<T> beans) {
        return new ObjectProvider<>() {
            @Override
            public T getObject() {
                return beans.get(0);
            }

            @Override
            public Stream<T> stream() {
                return beans.stream();
            }
        };
    }
}
