package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.place.PromisedPlace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agreements as tests need them. */
final class PartnershipFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final CaseId COURSE = CaseId.parse("0192f3a0-0000-7000-8000-000000000001");

    private PartnershipFixture() {}

    static AgreementTerms terms(AgreementKind kind, boolean money) {
        return terms(kind, money, "Vej til lønnede timer");
    }

    static AgreementTerms terms(AgreementKind kind, boolean money, String purpose) {
        return new AgreementTerms(
                kind,
                null,
                TODAY,
                3,
                "Dorte Lindegren",
                "Karla Vestergård",
                8,
                3,
                "Pladser og mentor",
                "Jobkonsulent og opfølgning",
                purpose,
                "Modtager og oplærer",
                "Preben er mentor, fire timers kursus",
                "Karla, 70 10 20 30",
                "Uge 2, 4, 6, 8, 10 og 12",
                "Ingen",
                "1-10 pr. funktion af jobkonsulent, mentor og kandidat",
                "Lønnede timer i egen funktion",
                money,
                money ? new BigDecimal("25000") : null,
                money ? "5.68.94" : null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static PromisedPlace aPlaceIn(String function, int total, @Nullable String pNumber) {
        return PromisedPlace.of(
                function, pNumber, total, BigDecimal.TEN, BigDecimal.valueOf(25), List.of("SHORT_DAYS"));
    }

    static Partnership aDraft() {
        return new Partnership(
                COURSE,
                new CompanyId(UUID.randomUUID()),
                "Klitrosen Service ApS",
                terms(AgreementKind.BINDING, false),
                List.of(aPlaceIn("Rengøring", 4, null)),
                List.of());
    }

    static Partnership aSentAgreement() {
        var partnership = aDraft();
        partnership.send(TODAY);
        return partnership;
    }

    static Partnership aSignedAgreement() {
        var partnership = aSentAgreement();
        partnership.answered(signed(), TODAY);
        return partnership;
    }

    static CompanyAnswer signed() {
        return new CompanyAnswer(CompanyAnswer.Kind.SIGNED, "Dorte Lindegren", "DIGITAL", TODAY, null);
    }
}
