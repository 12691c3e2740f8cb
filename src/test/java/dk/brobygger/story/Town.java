package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.NewCandidate;
import dk.brobygger.company.StoryCompanies;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** The companies and people of the stories. */
@Component
class Town {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    /** Amina is the cleaning story's alone. */
    private static final List<String> NAMES = List.of("Bodil", "Carsten", "Dunja", "Erik", "Fatima", "Gorm", "Hanne");

    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private final StoryCompanies companies;
    private final CitizenDesk citizens;

    Town(StoryCompanies companies, CitizenDesk citizens) {
        this.companies = companies;
        this.citizens = citizens;
    }

    UUID company(String name, String ordinaryFte) {
        return firm(name, ordinaryFte).id();
    }

    /** A company with its one production unit of so many ordinary full-time equivalents. */
    StoryCompanies.Settled firm(String name, String ordinaryFte) {
        return companies.settle(name, ordinaryFte);
    }

    UUID candidate(String targetGroup, boolean jobReady) throws Exception {
        return candidate(targetGroup, jobReady, false);
    }

    /** Somebody whose name and address are protected. */
    UUID protectedCandidate() throws Exception {
        return candidate("3", false, true);
    }

    private UUID candidate(String targetGroup, boolean jobReady, boolean confidential) throws Exception {
        int number = PEOPLE.incrementAndGet();
        return ActingAs.user(
                        new UserId("jobkonsulent"),
                        List.of(Role.JOBKONSULENT, Role.SAGSBEHANDLER),
                        () -> citizens.register(new NewCandidate(
                                cpr(number),
                                NAMES.get(number % NAMES.size()),
                                "Kjær " + number,
                                "Havnevej 3",
                                "6900",
                                "Skjern",
                                "20304050",
                                "post@eksempel.dk",
                                targetGroup,
                                jobReady,
                                false,
                                false,
                                confidential)))
                .uuid();
    }

    String companyCourse(Office office, UUID company) throws Exception {
        var opened = office.as("virksomhedskonsulent")
                .post("/api/company-courses", Map.of("companyId", company, "purpose", "Opgaver til ufaglærte"));
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        return opened.body().path("caseId").asText();
    }

    String placementCourse(Office office, UUID candidate) throws Exception {
        var opened = office.as("jobkonsulent").post("/api/placement-courses", Map.of("candidateId", candidate));
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        return opened.body().path("caseId").asText();
    }

    /** The number of somebody who is not known yet. */
    static String nextCpr() {
        return cpr(PEOPLE.incrementAndGet());
    }

    /** An invented number of somebody born in the spring of 1988, with a check digit that fits. */
    private static String cpr(int number) {
        for (int serial = 1_000 + number * 20; ; serial++) {
            var digits = "%02d0488%04d".formatted(1 + number % 28, serial);
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) sum += (digits.charAt(i) - '0') * WEIGHTS[i];
            if (sum % 11 == 0) return digits;
        }
    }
}
