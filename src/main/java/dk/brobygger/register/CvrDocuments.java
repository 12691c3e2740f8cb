package dk.brobygger.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the company register's own documents (CVR, system-til-system): companies and production units, one by one, in
 * an array, or as the answer to a search.
 */
@Component
class CvrDocuments {

    private static final Pattern INTERVAL = Pattern.compile("ANTAL_(\\d+)_(\\d+)");
    private static final List<String> OVER = List.of("OPHØRT", "OPLØST", "KONKURS", "SLETTET", "TVANGSOPLØST");

    private final ObjectMapper json;

    CvrDocuments(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param today when a company that is over without a date counts as closed
     * @throws RegisterRejection if this is not the register's JSON
     */
    RegisterReading read(byte[] content, LocalDate today) {
        var documents = new ArrayList<JsonNode>();
        try {
            collect(json.readTree(content), documents);
        } catch (JsonProcessingException broken) {
            throw new RegisterRejection(RegisterRejection.Reason.FILE_UNREADABLE);
        } catch (IOException broken) {
            throw new RegisterRejection(RegisterRejection.Reason.FILE_UNREADABLE);
        }
        if (documents.isEmpty()) throw new RegisterRejection(RegisterRejection.Reason.FILE_UNREADABLE);
        var companies = new LinkedHashMap<String, RegisterCompany>();
        var problems = new ArrayList<ImportReport.Line>();
        int row = 0;
        for (var document : documents) {
            row++;
            if (document.has("cvrNummer")) company(row, document, today, companies, problems);
        }
        row = 0;
        for (var document : documents) {
            row++;
            if (!document.has("cvrNummer")) unit(row, document, today, companies, problems);
        }
        return new RegisterReading(documents.size(), List.copyOf(companies.values()), problems);
    }

    private static void collect(JsonNode node, List<JsonNode> documents) {
        if (node.isArray()) node.forEach(each -> collect(each, documents));
        else if (node.has("hits")) collect(node.get("hits"), documents);
        else if (node.has("_source")) collect(node.get("_source"), documents);
        else if (node.has("Vrvirksomhed")) collect(node.get("Vrvirksomhed"), documents);
        else if (node.has("VrproduktionsEnhed")) collect(node.get("VrproduktionsEnhed"), documents);
        else if (node.has("cvrNummer") || node.has("pNummer")) documents.add(node);
    }

    private void company(
            int row,
            JsonNode document,
            LocalDate today,
            Map<String, RegisterCompany> companies,
            List<ImportReport.Line> problems) {
        var cvr = document.path("cvrNummer").asText();
        if (!Cvr.isValid(cvr)) {
            problems.add(refused(row, cvr, "company.rejection.CVR_CHECK_DIGIT"));
            return;
        }
        var latest = document.path("virksomhedMetadata");
        var name = current(document.path("navne"), latest.path("nyesteNavn"))
                .path("navn")
                .asText("");
        if (name.isBlank()) {
            problems.add(refused(row, cvr, "company.rejection.NAME_MISSING"));
            return;
        }
        var address = current(document.path("beliggenhedsadresse"), latest.path("nyesteBeliggenhedsadresse"));
        var industry = current(document.path("hovedbranche"), latest.path("nyesteHovedbranche"));
        var form = current(document.path("virksomhedsform"), latest.path("nyesteVirksomhedsform"))
                .path("langBeskrivelse")
                .asText("");
        var units = new ArrayList<RegisterUnit>();
        for (var unit : document.path("penheder")) {
            var number = unit.path("pNummer").asText();
            if (isCurrent(unit) && PNumber.isValid(number)) units.add(RegisterUnit.knownByNumber(number));
        }
        companies.put(
                cvr,
                new RegisterCompany(
                        row,
                        cvr,
                        new RegisterProfile(
                                name.strip(),
                                sectorOf(form),
                                text(form),
                                text(industry.path("branchekode").asText("")),
                                text(industry.path("branchetekst").asText("")),
                                employees(latest, "Ansatte"),
                                contact(document.path("telefonNummer")),
                                contact(document.path("elektroniskPost")),
                                street(address),
                                postalCode(address),
                                text(address.path("postdistrikt").asText("")),
                                document.path("reklamebeskyttet").asBoolean()),
                        closedOn(document, latest, today),
                        units));
    }

    private void unit(
            int row,
            JsonNode document,
            LocalDate today,
            Map<String, RegisterCompany> companies,
            List<ImportReport.Line> problems) {
        var number = document.path("pNummer").asText();
        if (!PNumber.isValid(number)) {
            problems.add(refused(row, number, "company.rejection.P_NUMBER_FORM", number));
            return;
        }
        var latest = document.path("produktionsEnhedMetadata");
        var cvr = latest.path("nyesteCvrNummerRelation").asText("");
        if (!Cvr.isValid(cvr)) {
            problems.add(refused(row, number, "company.rejection.CVR_CHECK_DIGIT"));
            return;
        }
        var name = current(document.path("navne"), latest.path("nyesteNavn"))
                .path("navn")
                .asText("");
        var address = current(document.path("beliggenhedsadresse"), latest.path("nyesteBeliggenhedsadresse"));
        var industry = current(document.path("hovedbranche"), latest.path("nyesteHovedbranche"));
        var fte = employees(latest, "Aarsvaerk");
        var unit = new RegisterUnit(
                number,
                text(name),
                street(address),
                postalCode(address),
                text(address.path("postdistrikt").asText("")),
                fte == null ? null : BigDecimal.valueOf(fte),
                text(industry.path("branchekode").asText("")),
                text(industry.path("branchetekst").asText("")),
                closedOn(document, latest, today));
        companies.merge(cvr, onlyWith(row, cvr, unit), CvrDocuments::joined);
    }

    /** A company that we know only by one of its units. */
    private static RegisterCompany onlyWith(int row, String cvr, RegisterUnit unit) {
        return new RegisterCompany(row, cvr, RegisterProfile.UNREAD, null, List.of(unit));
    }

    private static RegisterCompany joined(RegisterCompany known, RegisterCompany more) {
        var units = new LinkedHashMap<String, RegisterUnit>();
        known.units().forEach(unit -> units.put(unit.pNumber(), unit));
        more.units().forEach(unit -> units.put(unit.pNumber(), unit));
        return known.withUnits(List.copyOf(units.values()));
    }

    private static Sector sectorOf(String form) {
        var words = form.toLowerCase(Locale.ROOT);
        return List.of("kommune", "region", "statslig", "offentlig", "folkekirke").stream()
                        .anyMatch(words::contains)
                ? Sector.PUBLIC
                : Sector.PRIVATE;
    }

    /** The one of a dated list that holds now, else what the register itself calls the latest. */
    private static JsonNode current(JsonNode dated, JsonNode latest) {
        if (!latest.isMissingNode() && !latest.isNull()) return latest;
        JsonNode found = latest;
        for (var each : dated) if (isCurrent(each)) found = each;
        return found;
    }

    private static boolean isCurrent(JsonNode dated) {
        var until = dated.path("periode").path("gyldigTil");
        return until.isNull() || until.isMissingNode();
    }

    private static @Nullable LocalDate closedOn(JsonNode document, JsonNode latest, LocalDate today) {
        LocalDate end = null;
        for (var life : document.path("livsforloeb")) end = isCurrent(life) ? null : dateOf(life);
        if (end != null) return end;
        var status = latest.path("sammensatStatus").asText("").toUpperCase(Locale.ROOT);
        return OVER.stream().anyMatch(status::contains) ? today : null;
    }

    private static @Nullable LocalDate dateOf(JsonNode life) {
        var until = life.path("periode").path("gyldigTil").asText("");
        return until.isBlank() ? null : LocalDate.parse(until.substring(0, 10));
    }

    /** What the register vouches for: the number where it tells one, else the least of its interval. */
    private static @Nullable Integer employees(JsonNode latest, String what) {
        for (var span :
                List.of("nyesteMaanedsbeskaeftigelse", "nyesteKvartalsbeskaeftigelse", "nyesteAarsbeskaeftigelse")) {
            var counted = latest.path(span);
            var exact = counted.path("antal" + what);
            if (exact.isNumber()) return exact.asInt();
            var interval =
                    INTERVAL.matcher(counted.path("intervalKodeAntal" + what).asText(""));
            if (interval.matches()) return Integer.valueOf(interval.group(1));
        }
        return null;
    }

    private static @Nullable String contact(JsonNode dated) {
        String found = null;
        for (var each : dated) {
            if (isCurrent(each) && !each.path("hemmelig").asBoolean())
                found = text(each.path("kontaktoplysning").asText(""));
        }
        return found;
    }

    private static @Nullable String street(JsonNode address) {
        var road = address.path("vejnavn").asText("");
        if (road.isBlank() || road.equals("null")) return null;
        var line = new StringBuilder(road);
        if (address.path("husnummerFra").isNumber())
            line.append(' ').append(address.path("husnummerFra").asInt());
        if (address.path("bogstavFra").isTextual())
            line.append(address.path("bogstavFra").asText());
        if (address.path("etage").isTextual())
            line.append(", ").append(address.path("etage").asText()).append('.');
        if (address.path("sidedoer").isTextual())
            line.append(' ').append(address.path("sidedoer").asText());
        return line.toString();
    }

    private static @Nullable String postalCode(JsonNode address) {
        return address.path("postnummer").isNumber()
                ? "%04d".formatted(address.path("postnummer").asInt())
                : null;
    }

    private static @Nullable String text(String value) {
        return value.isBlank() || value.equals("null") ? null : value.strip();
    }

    private static ImportReport.Line refused(int row, String subject, String key, Object... args) {
        return ImportReport.Line.of(row, subject, ImportReport.Result.REFUSED, key, args);
    }
}
