package dk.brobygger.company;

import java.util.List;

/** A slot for talks that another room has agreed with a company: the contact log shows them as still to come. */
public interface AgreedTalks {

    /** Those that are still to come. */
    List<LogLine> with(CompanyId company);
}
