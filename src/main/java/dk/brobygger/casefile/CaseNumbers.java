package dk.brobygger.casefile;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Component;

/** Hands out case numbers such as {@code 2026-000123}; the count runs on over New Year, so no number comes twice. */
@Component
class CaseNumbers {

    private final EntityManager entities;
    private final Clock clock;
    private final String nextValue;

    CaseNumbers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
        this.nextValue = entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSequenceNextValString("case_number_seq");
    }

    String next() {
        var count = (Number) entities.createNativeQuery(nextValue).getSingleResult();
        return "%d-%06d".formatted(LocalDate.now(clock).getYear(), count.longValue());
    }
}
