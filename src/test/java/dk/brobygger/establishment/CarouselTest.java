package dk.brobygger.establishment;

import static dk.brobygger.establishment.EstablishmentFixture.FIRST;
import static dk.brobygger.establishment.EstablishmentFixture.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.law.Rates;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Praktikkarrusel: five placements at a unit in 24 months, and nobody hired. */
@SpringTest
class CarouselTest {

    @Autowired
    CaseDesk cases;

    @Autowired
    Establishments establishments;

    @Autowired
    CompanyDesk companies;

    @Autowired
    LawOfAgreement law;

    @Autowired
    CarouselDesk desk;

    List<CaseId> courses = new ArrayList<>();

    @AfterEach
    void leaveNobodyAtTheUnit() {
        courses.forEach(course -> establishments.deleteAll(establishments.findByCaseIdOrderByAttemptDesc(course)));
    }

    @Test
    void sounds_at_the_fifth_placement_without_a_hire() throws Exception {
        placements(4);
        assertThat(on(FIRST).alarm()).isFalse();

        placements(1);
        assertThat(on(FIRST).alarm()).isTrue();
        assertThat(on(FIRST).placements()).isEqualTo(5);
    }

    @Test
    void is_silent_as_soon_as_one_of_them_is_paid_by_the_company() throws Exception {
        placements(5);

        ActingAs.process(() -> {
            desk.hired(courses.get(2), FIRST.plusWeeks(8));
            return null;
        });

        assertThat(on(FIRST).hires()).isOne();
        assertThat(on(FIRST).alarm()).isFalse();
    }

    @Test
    void forgets_what_began_24_months_ago() throws Exception {
        placements(5);

        assertThat(on(FIRST.plusMonths(24).minusDays(1)).alarm()).isTrue();
        assertThat(on(FIRST.plusMonths(24)).alarm()).isFalse();
    }

    private CarouselStatus on(LocalDate day) throws Exception {
        var zone = ZoneId.of("Europe/Copenhagen");
        var then = new CarouselDesk(
                establishments,
                companies,
                law,
                new Rates(),
                Clock.fixed(day.atStartOfDay(zone).toInstant(), zone));
        return ActingAs.process(() -> then.status(unit()));
    }

    private void placements(int more) throws Exception {
        for (int i = 0; i < more; i++)
            courses.add(ActingAs.process(() -> {
                var course = cases.open(CaseKind.PLACEMENT_COURSE);
                establishments.saveAndFlush(EstablishmentFixture.granted(course));
                return course;
            }));
    }

    private static UnitFacts unit() {
        return new UnitFacts(UNIT, "Klitrosen", "Strandvejen 2", "8000", "Aarhus C", new BigDecimal("20"), "812100");
    }
}
