package dk.brobygger.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.OnPostgres;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A running partnership, and finding agreements, on PostgreSQL. */
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class PartnershipOnPostgresTest extends PartnershipYearStoryTest {

    @Test
    void agreements_are_found_by_company_and_status() throws Exception {
        ActingAs.user(new UserId("revisor"), List.of(Role.REVISOR), () -> {
            assertThat(partnerships.find("klitrosen", List.of(PartnershipStatus.SIGNED), 0, 50))
                    .extracting(PartnershipFacts::id)
                    .contains(partnership);
            assertThat(partnerships.count("findes ikke", List.of())).isZero();
            return null;
        });
    }
}
