package dk.brobygger.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows; null means any.
 *
 * @param text part of number, company or candidate
 * @param limit at most so many, newest first
 */
public record CaseFilter(
        @Nullable CaseKind kind,
        @Nullable CaseStage stage,
        boolean openOnly,
        @Nullable UUID companyId,
        @Nullable UUID citizenId,
        String text,
        int limit) {

    public static CaseFilter ofCompany(UUID companyId) {
        return new CaseFilter(null, null, false, companyId, null, "", 200);
    }

    public static CaseFilter ofCitizen(UUID citizenId) {
        return new CaseFilter(null, null, false, null, citizenId, "", 200);
    }
}
