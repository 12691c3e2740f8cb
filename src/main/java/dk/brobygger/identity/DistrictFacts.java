package dk.brobygger.identity;

/**
 * A part of the municipality as others know it.
 *
 * @param postalFrom first postal code, inclusive
 * @param postalTo last postal code, inclusive
 * @param team who serves it
 */
public record DistrictFacts(DistrictId id, String name, int postalFrom, int postalTo, TeamId team) {

    public DistrictFacts {
        if (postalFrom > postalTo) throw new IllegalArgumentException("a district's codes run upwards");
    }
}
