package dk.brobygger.establishment;

import dk.brobygger.register.PNumber;
import java.math.BigDecimal;

/**
 * How full a production unit is (rimelighedskrav, BEK § 65).
 *
 * @param unitName its street, by which people know it, else its name
 * @param maxSupported persons in full-time equivalents that the law allows
 * @param persons supported persons there today
 * @param supportedFte of them
 * @param room whether one more full-time person fits
 * @param verified whether the law's row is confirmed; {@code certainty} says how sure it is
 */
public record RatioStatus(
        PNumber unit,
        String unitName,
        BigDecimal ordinaryFte,
        int maxSupported,
        int persons,
        BigDecimal supportedFte,
        boolean room,
        String paragraph,
        boolean verified,
        String certainty) {}
