package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Negotiations and jobs as they stand at moments of interest. */
final class WageFixture {

    static final CaseId COURSE = new CaseId(UUID.fromString("5f0c9f0e-8a53-4c39-9d1c-2f5f0a8a7a11"));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private WageFixture() {}

    static WageNegotiation anOpenNegotiation() {
        return new WageNegotiation(COURSE, List.of("Rengøring"), Instant.parse("2026-11-17T13:09:00Z"));
    }

    static WageNegotiation anOfferedNegotiation() {
        var negotiation = anOpenNegotiation();
        negotiation.offer(terms(WageKind.PART_TIME, "6"), 3);
        return negotiation;
    }

    static WageNegotiation anAcceptedNegotiation() {
        var negotiation = anOfferedNegotiation();
        negotiation.accept();
        return negotiation;
    }

    static Employment anAgreedJob(String hours) {
        return new Employment(COURSE, NegotiationId.next(), terms(WageKind.PART_TIME, hours), TODAY.plusDays(7));
    }

    static Terms terms(WageKind kind, String hours) {
        return new Terms(kind, List.of("Rengøring"), new BigDecimal(hours), new BigDecimal("145.50"));
    }
}
