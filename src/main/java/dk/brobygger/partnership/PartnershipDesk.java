package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreements as all may read them, and the places that they promise. */
@Service
@Transactional
public class PartnershipDesk {

    private final Partnerships partnerships;
    private final PartnershipYears years;
    private final Places places;
    private final EntityManager entities;
    private final Clock clock;

    PartnershipDesk(
            Partnerships partnerships, PartnershipYears years, Places places, EntityManager entities, Clock clock) {
        this.partnerships = partnerships;
        this.years = years;
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

    /** @throws PartnershipRejection if there is no such place */
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
     * @throws PartnershipRejection if it is closed or full
     */
    @Caseworkers
    public void reserve(PlaceId id, CaseId course, LocalDate until) {
        var place = locked(id);
        place.reserve(course, until, today());
        places.saveAndFlush(place);
    }

    /** @throws PartnershipRejection if it is closed or full, and was not reserved for the course */
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

    /** @throws PartnershipRejection if there is no such agreement */
    @AnyStaff
    @Transactional(readOnly = true)
    public PartnershipFacts partnership(PartnershipId id) {
        return partnerships
                .findById(id)
                .orElseThrow(() -> new PartnershipRejection(PartnershipRejection.Reason.NO_SUCH_PARTNERSHIP))
                .facts();
    }

    /** The agreements of a company, the newest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<PartnershipFacts> partnershipsOf(CompanyId company) {
        return partnerships.findByCompany(company).stream()
                .map(Partnership::facts)
                .sorted((one, other) -> other.id().uuid().compareTo(one.id().uuid()))
                .toList();
    }

    /** The year that runs now; empty before the partnership has begun, and when it is over. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<YearFacts> currentYear(PartnershipId id) {
        var notice = partnership(id).terms().noticeMonths();
        return years.findFirstByPartnershipAndOverFalseOrderByNumberDesc(id).map(year -> year.facts(notice));
    }

    /** Agreements with these statuses, none meaning any, by the company's name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<PartnershipFacts> find(String text, Collection<PartnershipStatus> statuses, int page, int size) {
        return partnerships.find(anyOf(statuses), pattern(text), PageRequest.of(page, size)).stream()
                .map(Partnership::facts)
                .toList();
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public long count(String text, Collection<PartnershipStatus> statuses) {
        return partnerships.countFound(anyOf(statuses), pattern(text));
    }

    private static Collection<PartnershipStatus> anyOf(Collection<PartnershipStatus> statuses) {
        return statuses.isEmpty() ? EnumSet.allOf(PartnershipStatus.class) : statuses;
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private Place placeOf(PlaceId id) {
        return places.findById(id)
                .orElseThrow(() -> new PartnershipRejection(PartnershipRejection.Reason.NO_SUCH_PLACE));
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
