package dk.brobygger.company;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.OnPostgres;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.register.Sector;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The course with a company, and finding companies, on PostgreSQL. */
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class CompanyOnPostgresTest extends CompanyCourseStoryTest {

    @Test
    void companies_are_found_by_every_filter() throws Exception {
        var wanted = new CompanySearch("klitrosen skjern", "Skjern", "81", Set.of(Sector.PRIVATE), false);

        assertThat(as(() -> companies.find(wanted, 0, 10)))
                .extracting(CompanyRow::id)
                .contains(company);
        assertThat(as(() -> companies.count(new CompanySearch("100%", "", "", Set.of(Sector.values()), true))))
                .isZero();
        assertThat(as(() -> companies.findAfter(CompanySearch.of("klitrosen"), "", "", 5)))
                .isNotEmpty();
        assertThat(as(() -> companies.cities())).contains("Skjern");
    }

    private static <T> T as(Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId("virksomhedskonsulent"), List.of(Role.VIRKSOMHEDSKONSULENT), deed);
    }
}
