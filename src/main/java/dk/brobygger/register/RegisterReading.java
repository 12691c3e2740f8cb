package dk.brobygger.register;

import java.util.List;

/**
 * A source read, before anything is kept.
 *
 * @param problems rows that could not be read; a refused one stops the whole import
 */
public record RegisterReading(int rows, List<RegisterCompany> companies, List<ImportReport.Line> problems) {

    public boolean isRefused() {
        return problems.stream().anyMatch(line -> line.result() == ImportReport.Result.REFUSED);
    }
}
