package dk.brobygger.company;

import dk.brobygger.register.Cvr;
import dk.brobygger.register.RegisterCompany;
import dk.brobygger.register.RegisterProfile;
import dk.brobygger.register.RegisterUnit;
import dk.brobygger.register.Sector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Companies as tests need them: all invented, with CVR numbers whose check digit fits. */
public final class CompanyFixture {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private CompanyFixture() {}

    /** The next invented CVR number with a check digit that fits. */
    public static String aCvr() {
        while (true) {
            int base = 9_000_000 + NUMBERS.incrementAndGet();
            for (int digit = 0; digit < 10; digit++) {
                var cvr = "%07d%d".formatted(base, digit);
                if (Cvr.isValid(cvr)) return cvr;
            }
        }
    }

    public static String aPNumber() {
        return String.valueOf(1_900_000_000L + NUMBERS.incrementAndGet());
    }

    static RegisterCompany aRegisterCompany(String cvr, RegisterUnit... units) {
        return aRegisterCompany(cvr, "Klitrosen Service ApS", null, units);
    }

    static RegisterCompany aRegisterCompany(
            String cvr, @Nullable String name, @Nullable LocalDate closedOn, RegisterUnit... units) {
        return new RegisterCompany(
                1,
                cvr,
                new RegisterProfile(
                        name,
                        Sector.PRIVATE,
                        "Anpartsselskab",
                        "812100",
                        "Almindelig rengøring af bygninger",
                        82,
                        "70102030",
                        "post@example.dk",
                        "Havnevej 12",
                        "6900",
                        "Skjern",
                        false),
                closedOn,
                List.of(units));
    }

    static RegisterUnit aUnit(String pNumber, String fte) {
        return new RegisterUnit(
                pNumber,
                "Klitrosen, Havnevej",
                "Havnevej 12",
                "6900",
                "Skjern",
                new BigDecimal(fte),
                "812100",
                "Almindelig rengøring af bygninger",
                null);
    }

    static Company aCompany() {
        return new Company(aRegisterCompany(aCvr(), aUnit(aPNumber(), "41.6")));
    }
}
