package dk.brobygger.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers which case a business key belongs to: that never changes, and every task that comes asks it. */
@Component
class KnownKeys {

    private static final int MOST = 20_000;

    private final Map<String, CaseId> latest = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CaseId> eldest) {
            return size() > MOST;
        }
    });

    @Nullable
    CaseId caseOf(String businessKey) {
        return latest.get(businessKey);
    }

    CaseId remember(String businessKey, CaseId caseId) {
        latest.put(businessKey, caseId);
        return caseId;
    }

    /** Before a key is linked it may have been taken for a case's own. */
    void forget(String businessKey) {
        latest.remove(businessKey);
    }
}
