package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Candidates and consents with their defaults hidden. */
class CitizenFixture {

    static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final CprVault VAULT = new CprVault(new byte[32]);
    static final UUID COMPANY = UUID.fromString("0193a000-0000-7000-8000-000000000001");
    static final CaseId CASE = CaseId.parse("0193a000-0000-7000-8000-00000000000a");
    static final CitizenId CITIZEN = CitizenId.parse("0193a000-0000-7000-8000-00000000000b");
    static final UserId KARLA = new UserId("karla");

    static NewCandidate amina(String targetGroup, boolean jobReady, boolean confidential) {
        return new NewCandidate(
                "010190-1234",
                "Amina",
                "Rahimi",
                "Klitvej 1",
                "7700",
                "Thisted",
                null,
                null,
                targetGroup,
                jobReady,
                false,
                false,
                confidential);
    }

    static Citizen aCitizen() {
        return new Citizen(amina("3", false, false), VAULT, NOW);
    }

    static Citizen aProtectedCitizen() {
        return new Citizen(amina("3", false, true), VAULT, NOW);
    }

    static GivenConsent consentTo(ConsentItem... items) {
        return consent(Set.of(items), "mitid", null, null, null);
    }

    static GivenConsent consent(Set<ConsentItem> items, String how, String note, String words, String need) {
        return new GivenConsent(
                CASE,
                CITIZEN,
                COMPANY,
                "Klitrosen Service ApS",
                items,
                "Bente, driftsleder",
                "Praktik i rengøring",
                TODAY.plusWeeks(13),
                how,
                note,
                words,
                need);
    }

    static Consent aConsentTo(ConsentItem... items) {
        return new Consent(consentTo(items), KARLA, TODAY, NOW);
    }
}
