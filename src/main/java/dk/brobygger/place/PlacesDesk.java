package dk.brobygger.place;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.Staff;
import dk.brobygger.place.PlaceRejection.Reason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places for candidates: promised, kept, filled, given up. */
@Service
@Transactional
public class PlacesDesk {

    private final Places places;
    private final EntityManager entities;
    private final Clock clock;

    PlacesDesk(Places places, EntityManager entities, Clock clock) {
        this.places = places;
        this.entities = entities;
        this.clock = clock;
    }

    /** Places that take new candidates and have room. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<PlaceFacts> openPlaces() {
        return places.findByClosedFalseOrderByFunction().stream()
                .map(place -> place.facts(today()))
                .filter(place -> place.free() > 0)
                .toList();
    }

    /** @throws PlaceRejection if there is no such place */
    @AnyStaff
    @Transactional(readOnly = true)
    public PlaceFacts place(PlaceId id) {
        return placeOf(id).facts(today());
    }

    /** Every place of a company, closed ones too. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<PlaceStatus> placesOf(CompanyId company) {
        return places.findByCompanyOrderByFunction(company).stream()
                .map(place -> place.status(today()))
                .toList();
    }

    /**
     * Keeps a place for a course.
     *
     * @param until the last day that it is kept
     * @throws PlaceRejection if it is closed or full
     */
    @Caseworkers
    public void reserve(PlaceId id, CaseId course, LocalDate until) {
        var place = locked(id);
        place.reserve(course, until, today());
        places.saveAndFlush(place);
    }

    /** @throws PlaceRejection if it is closed or full, and was not reserved for the course */
    @Caseworkers
    public void fill(PlaceId id, CaseId course) {
        var place = locked(id);
        place.fill(course, today());
        places.saveAndFlush(place);
    }

    @Caseworkers
    public void release(PlaceId id, CaseId course) {
        var place = locked(id);
        place.release(course);
        places.saveAndFlush(place);
    }

    /** The place did not lead to wages; it stands lower in the matching. */
    @Caseworkers
    public void lower(PlaceId id, String reason) {
        var place = locked(id);
        place.lower(reason);
        places.saveAndFlush(place);
    }

    /** Every place of a partnership, by function. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<PlaceStatus> placesIn(UUID partnership) {
        return places.findByPartnershipOrderByFunction(partnership).stream()
                .map(place -> place.status(today()))
                .toList();
    }

    /** What a partnership's agreement promises becomes places. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void promise(UUID partnership, CompanyId company, List<PromisedPlace> promised) {
        for (var one : promised) places.saveAndFlush(new Place(partnership, company, one));
    }

    /** @param totals how many each place of the partnership offers from now on, in the order of {@link #placesIn} */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void offer(UUID partnership, List<Integer> totals) {
        var existing = places.findByPartnershipOrderByFunction(partnership);
        for (int i = 0; i < Math.min(totals.size(), existing.size()); i++) {
            existing.get(i).offers(totals.get(i));
            places.saveAndFlush(existing.get(i));
        }
    }

    /** The partnership is over: its places take nobody new, those who are there stay. */
    @RolesAllowed(Staff.PROCESS)
    public void close(UUID partnership) {
        for (var place : places.findByPartnershipOrderByFunction(partnership)) {
            place.close();
            places.saveAndFlush(place);
        }
    }

    private Place placeOf(PlaceId id) {
        return places.findById(id).orElseThrow(() -> new PlaceRejection(Reason.NO_SUCH_PLACE));
    }

    /**
     * As it is now, and nobody else's until the end: two who reserve at once both get a seat while there are two. The
     * lock comes first, in a statement of its own: what is read together with it was read before one had waited for it.
     */
    private Place locked(PlaceId id) {
        places.lock(id.uuid());
        var place = placeOf(id);
        entities.refresh(place);
        return place;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
