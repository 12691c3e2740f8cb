package dk.brobygger.placement;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.establishment.AgreementFacts;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

public final class PlacementFixture {

    public static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

    private PlacementFixture() {}

    /** Two functions at ten hours a week. */
    public static AgreementFacts anAgreement(CaseId caseId, LocalDate firstDay, int weeks, int maxWeeks) {
        return new AgreementFacts(
                caseId,
                new CitizenId(UUID.randomUUID()),
                new CompanyId(UUID.randomUUID()),
                new PNumber("1012345678"),
                null,
                firstDay,
                firstDay.plusWeeks(weeks).minusDays(3),
                weeks,
                List.of("Rengøring", "Kantine"),
                BigDecimal.TEN,
                List.of(new AgreementFacts.HoursStep(5, BigDecimal.valueOf(14))),
                "Preben Høgsted",
                Set.of("F1"),
                true,
                maxWeeks,
                maxWeeks >= 13);
    }

    /** Thirteen weeks from Monday 21 September 2026. */
    static Placement aPlacement() {
        return new Placement(anAgreement(new CaseId(UUID.randomUUID()), MONDAY, 13, 13));
    }
}
