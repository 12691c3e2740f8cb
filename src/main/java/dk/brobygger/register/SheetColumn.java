package dk.brobygger.register;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns, by the names that people give them; the first is the one that we ask for. */
enum SheetColumn {
    CVR("CVR-nummer", "cvr", "cvrnummer", "cvrnr", "cvr-nr"),
    NAME("Navn", "virksomhed", "virksomhedsnavn", "name"),
    P_NUMBER("P-nummer", "pnummer", "p-nr", "pnr"),
    UNIT_NAME("P-enhed", "penhed", "afdeling"),
    STREET("Adresse", "vej", "street"),
    POSTAL_CODE("Postnummer", "postnr", "postalcode"),
    CITY("By", "city", "postdistrikt"),
    INDUSTRY_CODE("Branchekode", "db07", "industrycode"),
    INDUSTRY("Branche", "branchetekst", "industry"),
    EMPLOYEES("Ansatte", "antalansatte", "employees"),
    FTE("Årsværk", "aarsvaerk", "fte"),
    PHONE("Telefon", "tlf", "phone"),
    EMAIL("Mail", "email", "e-mail"),
    SECTOR("Sektor", "sector"),
    CLOSED("Ophørt", "ophoert", "closed");

    private final String title;
    private final Set<String> names;

    SheetColumn(String title, String... others) {
        this.title = title;
        this.names = new HashSet<>(List.of(others));
        this.names.add(title.toLowerCase(Locale.ROOT));
    }

    String title() {
        return title;
    }

    static @Nullable SheetColumn named(String header) {
        var name = header.strip().toLowerCase(Locale.ROOT);
        var joined = name.replaceAll("[\\s._]", "");
        for (var column : values()) if (column.names.contains(name) || column.names.contains(joined)) return column;
        return null;
    }
}
