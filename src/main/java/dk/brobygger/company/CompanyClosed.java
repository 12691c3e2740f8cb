package dk.brobygger.company;

import java.time.LocalDate;

/** The register says that the company has closed or is bankrupt; whatever runs with it must end. */
public record CompanyClosed(CompanyId company, LocalDate closedOn) {}
