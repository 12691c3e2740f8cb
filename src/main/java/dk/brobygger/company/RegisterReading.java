package dk.brobygger.company;

import java.util.List;

/**
 * A source read, before anything is kept.
 *
 * @param problems rows that could not be read; a refused one stops the whole import
 */
record RegisterReading(int rows, List<RegisterCompany> companies, List<ImportReport.Line> problems) {

    boolean isRefused() {
        return problems.stream().anyMatch(line -> line.result() == ImportReport.Result.REFUSED);
    }
}
