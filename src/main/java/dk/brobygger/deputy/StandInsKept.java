package dk.brobygger.deputy;

import dk.brobygger.identity.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** For whom one stands in, kept for the request that asked: the frame and every list ask it anew. */
final class StandInsKept {

    private static final String NAME = StandInsKept.class.getName();

    private StandInsKept() {}

    private record Kept(UserId deputy, LocalDate day, List<StandIn> standIns) {}

    static List<StandIn> of(UserId deputy, LocalDate day, Supplier<List<StandIn>> reading) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return reading.get();
        if (request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof Kept kept
                && kept.deputy().equals(deputy)
                && kept.day().equals(day)) return kept.standIns();
        var read = new Kept(deputy, day, reading.get());
        request.setAttribute(NAME, read, RequestAttributes.SCOPE_REQUEST);
        return read.standIns();
    }

    /** An absence has changed: the next one who asks reads anew. */
    static void forget() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.removeAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
    }
}
