package dk.brobygger.company;

import dk.brobygger.identity.Staff;
import dk.brobygger.register.ImportReport;
import dk.brobygger.register.ImportReport.Line;
import dk.brobygger.register.ImportReport.Result;
import dk.brobygger.register.RegisterCompany;
import dk.brobygger.register.RegisterFiles;
import dk.brobygger.register.RegisterReading;
import dk.brobygger.register.RegisterUnit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes companies in from the register's documents or from a spreadsheet: all of a file, or nothing of it. */
@Service
@Transactional
public class CompanyImportDesk {

    /** Bytes of one file. */
    public static final int MOST_BYTES = 20 << 20;

    private static final int CHUNK = 1_000;

    private final Companies companies;
    private final RegisterFiles files;
    private final EntityManager entities;
    private final Clock clock;

    CompanyImportDesk(Companies companies, RegisterFiles files, EntityManager entities, Clock clock) {
        this.companies = companies;
        this.files = files;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Reads a file, whatever it is: JSON of the register, CSV or XLSX.
     *
     * @return what became of each row; nothing was imported if one was refused
     * @throws CompanyRejection if the file is too large
     * @throws dk.brobygger.register.RegisterRejection if it is empty or unreadable, or lacks columns
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.ADMINISTRATOR, Staff.SYSTEM})
    public ImportReport take(byte[] content) {
        if (content.length > MOST_BYTES)
            throw new CompanyRejection(CompanyRejection.Reason.FILE_TOO_LARGE, MOST_BYTES >> 20);
        var reading = files.read(content, today());
        if (reading.isRefused()) return refused(reading);
        return keep(reading);
    }

    private ImportReport keep(RegisterReading reading) {
        var lines = new ArrayList<>(reading.problems());
        var counts = new HashMap<Result, Integer>();
        var all = reading.companies();
        for (int from = 0; from < all.size(); from += CHUNK) {
            var chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            var owners = owners(chunk);
            var known = companies
                    .findByCvrIn(chunk.stream().map(RegisterCompany::cvr).toList())
                    .stream()
                    .collect(Collectors.toMap(Company::cvr, Function.identity()));
            var changed = new ArrayList<Company>();
            for (var source : chunk) {
                var line = keep(withoutForeignUnits(source, owners, lines), known, changed);
                counts.merge(line.result(), 1, Integer::sum);
                lines.add(line);
            }
            companies.saveAll(changed);
            entities.flush();
            entities.clear();
        }
        lines.sort(Comparator.comparingInt(Line::row));
        return new ImportReport(
                true,
                reading.rows(),
                counts.getOrDefault(Result.CREATED, 0),
                counts.getOrDefault(Result.UPDATED, 0),
                counts.getOrDefault(Result.UNCHANGED, 0),
                0,
                lines);
    }

    private static Line keep(RegisterCompany source, Map<String, Company> known, List<Company> changed) {
        var company = known.get(source.cvr());
        if (company != null) {
            if (!company.read(source)) return Line.of(source.row(), source.cvr(), Result.UNCHANGED);
            changed.add(company);
            return Line.of(source.row(), source.cvr(), Result.UPDATED);
        }
        if (source.name() == null && source.units().stream().allMatch(unit -> unit.name() == null))
            return Line.of(source.row(), source.cvr(), Result.SKIPPED, "company.import.COMPANY_UNKNOWN", source.cvr());
        changed.add(new Company(source));
        return source.name() == null
                ? Line.of(source.row(), source.cvr(), Result.CREATED, "company.import.ONLY_BY_UNIT")
                : Line.of(source.row(), source.cvr(), Result.CREATED);
    }

    /** A unit that another company has is left where it is, and said. */
    private static RegisterCompany withoutForeignUnits(
            RegisterCompany source, Map<String, String> owners, List<Line> lines) {
        var own = new ArrayList<RegisterUnit>();
        for (var unit : source.units()) {
            var owner = owners.get(unit.pNumber());
            if (owner == null || owner.equals(source.cvr())) own.add(unit);
            else
                lines.add(Line.of(
                        source.row(),
                        unit.pNumber(),
                        Result.SKIPPED,
                        "company.import.P_NUMBER_TAKEN",
                        unit.pNumber(),
                        owner));
        }
        return own.size() == source.units().size() ? source : source.withUnits(own);
    }

    private Map<String, String> owners(List<RegisterCompany> chunk) {
        var numbers = chunk.stream()
                .flatMap(source -> source.units().stream())
                .map(RegisterUnit::pNumber)
                .toList();
        var owners = new HashMap<String, String>();
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            companies
                    .ownersOf(numbers.subList(from, Math.min(numbers.size(), from + CHUNK)))
                    .forEach(row -> owners.put((String) row[0], (String) row[1]));
        }
        return owners;
    }

    private static ImportReport refused(RegisterReading reading) {
        var lines = reading.problems().stream()
                .sorted(Comparator.comparingInt(Line::row))
                .toList();
        var rows = (int) lines.stream()
                .filter(line -> line.result() == Result.REFUSED)
                .mapToInt(Line::row)
                .distinct()
                .count();
        return new ImportReport(false, reading.rows(), 0, 0, 0, rows, lines);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
