package dk.brobygger.company;

import dk.brobygger.register.Sector;
import java.util.Locale;
import java.util.Set;

/**
 * Which companies a list shows; blank means any.
 *
 * @param text parts of name, CVR, P number, street, city or contact person, in that order
 * @param industry first digits of the DB07 code
 */
public record CompanySearch(String text, String city, String industry, Set<Sector> sectors, boolean withClosed) {

    public static CompanySearch of(String text) {
        return new CompanySearch(text, "", "", Set.of(Sector.values()), false);
    }

    public static CompanySearch everything() {
        return new CompanySearch("", "", "", Set.of(Sector.values()), true);
    }

    String pattern() {
        var words = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + words.replaceAll("\\s+", "%") + "%";
    }
}
