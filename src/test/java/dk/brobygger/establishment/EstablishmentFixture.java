package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.establishment.AgreementFacts.HoursStep;
import dk.brobygger.identity.UserId;
import dk.brobygger.law.RulingRecord;
import dk.brobygger.match.Finding;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Establishments on their way: thirteen weeks of ten hours at one unit, as far as each name says. */
final class EstablishmentFixture {

    static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final LocalDate EARLIEST = LocalDate.of(2026, 12, 1);
    static final LocalDate FIRST = LocalDate.of(2026, 12, 7);
    static final LocalDate LAST = LocalDate.of(2027, 3, 5);
    static final PNumber UNIT = new PNumber("1004110002");
    static final UserId KARLA = new UserId("karla");

    private EstablishmentFixture() {}

    static Establishment aligned() {
        return aligned(CaseId.parse("0193a000-0000-7000-8000-00000000000a"));
    }

    static Establishment aligned(CaseId caseId) {
        var establishment = new Establishment(
                caseId,
                1,
                CitizenId.parse("0193a000-0000-7000-8000-00000000000b"),
                CompanyId.parse("0193a000-0000-7000-8000-00000000000c"),
                "Klitrosen Service ApS",
                UNIT,
                null,
                NOW);
        establishment.align(new Expectations(TODAY, "Stabil", "Tid", "Plan", "ordinaryHours", "weekly", null), TODAY);
        return establishment;
    }

    static Establishment filled() {
        return filled(aligned());
    }

    private static Establishment filled(Establishment establishment) {
        fill(establishment, terms(Set.of("F1"), FIRST, null, List.of()));
        return establishment;
    }

    static Establishment confirmed() {
        return confirmed(filled());
    }

    private static Establishment confirmed(Establishment establishment) {
        for (var party : Party.values()) confirm(establishment, party);
        return establishment;
    }

    static Establishment lawful() {
        return lawful(aligned());
    }

    private static Establishment lawful(Establishment aligned) {
        var establishment = confirmed(filled(aligned));
        establishment.keep(List.of(finding("placement-duration", true)), 13, true);
        return establishment;
    }

    static Establishment granted() {
        return granted(lawful());
    }

    /** Thirteen weeks from {@link #FIRST}, granted and in VITAS. */
    static Establishment granted(CaseId caseId) {
        return granted(lawful(aligned(caseId)));
    }

    private static Establishment granted(Establishment establishment) {
        establishment.grant("Begrundelse, lang nok", KARLA, TODAY, NOW);
        establishment.hearVitas(VitasState.BEVILGET, TODAY, null);
        return establishment;
    }

    static Terms terms(Set<String> purposes, LocalDate first, String urgent, List<HoursStep> plan) {
        return new Terms(
                purposes,
                "Ordinære timer i rengøring",
                UNIT,
                List.of(new WorkFunction("rengøring", "Gulve"), new WorkFunction("kantine", "Opvask")),
                first,
                urgent,
                13,
                new BigDecimal("10"),
                plan,
                "9-12",
                "Preben Høgsted",
                null,
                true,
                "Mindst 6 timer fra uge 8");
    }

    static void fill(Establishment establishment, Terms terms) {
        establishment.fill(terms, TODAY, EARLIEST, LAST);
    }

    static void confirm(Establishment establishment, Party party) {
        establishment.confirm(
                party, new Confirmation.Answer(true, "Bente", TODAY, "meeting", false, null, null), KARLA, TODAY, NOW);
    }

    static Statement statement(boolean agrees) {
        return new Statement("Inger Solvang", "tr", agrees, true, true, TODAY, null);
    }

    static Finding finding(String decision, boolean allowed) {
        return new Finding(new RulingRecord(decision, 1, "Rule_1", "WHY", "LAB § 57", true), allowed, "V", "13/13");
    }
}
