package dk.brobygger.place;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.register.PNumber;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Plads: work for candidates in one function at one production unit, as an agreement promises it. */
@Entity
@Table(name = "place")
class Place extends AbstractAggregateRoot<Place> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private PlaceId id;

    @Column(name = "partnership_id")
    private UUID partnership;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "company_id"))
    private CompanyId company;

    private @Nullable String pNumber;

    @Column(name = "function_name")
    private String function;

    @Column(name = "place_total")
    private int total;

    private BigDecimal hoursFrom;
    private BigDecimal hoursTo;
    private String canTakeIn;
    private boolean closed;
    private @Nullable String loweredReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "place_seat", joinColumns = @JoinColumn(name = "place_id"))
    @BatchSize(size = 200)
    private List<PlaceSeat> seats = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    Place(UUID partnership, CompanyId company, PromisedPlace promised) {
        this.id = PlaceId.next();
        this.partnership = partnership;
        this.company = company;
        this.pNumber = promised.pNumber();
        this.function = promised.function();
        this.total = promised.total();
        this.hoursFrom = promised.hoursFrom();
        this.hoursTo = promised.hoursTo();
        this.canTakeIn = promised.canTakeIn();
    }

    /**
     * Keeps one seat for a course.
     *
     * @throws PlaceRejection if the place is closed, or all its seats are taken
     */
    void reserve(CaseId course, LocalDate until, LocalDate today) {
        if (closed) throw new PlaceRejection(PlaceRejection.Reason.PLACE_CLOSED, function);
        if (isFilledBy(course)) return;
        release(course);
        if (free(today) < 1) throw new PlaceRejection(PlaceRejection.Reason.PLACE_FULL, function);
        seats.add(new PlaceSeat(course.uuid(), until));
    }

    /** The course has begun here; a closed place still takes one for whom it was reserved. */
    void fill(CaseId course, LocalDate today) {
        if (isFilledBy(course)) return;
        var reserved = seats.stream().anyMatch(seat -> seat.caseId().equals(course.uuid()));
        if (!reserved && closed) throw new PlaceRejection(PlaceRejection.Reason.PLACE_CLOSED, function);
        release(course);
        if (!reserved && free(today) < 1) throw new PlaceRejection(PlaceRejection.Reason.PLACE_FULL, function);
        seats.add(new PlaceSeat(course.uuid(), null));
    }

    void release(CaseId course) {
        seats.removeIf(seat -> seat.caseId().equals(course.uuid()));
    }

    /** The place did not lead to wages: it stands lower in the matching until the next evaluation. */
    void lower(String reason) {
        loweredReason = reason;
    }

    /** Takes no new candidates; those who are here stay. */
    void close() {
        closed = true;
    }

    /** The company offers another number; none closes the place. */
    void offers(int number) {
        total = number;
        closed = number == 0;
    }

    int free(LocalDate today) {
        if (closed) return 0;
        var taken = seats.stream().filter(seat -> seat.counts(today)).count();
        return Math.max(0, total - (int) taken);
    }

    PlaceId id() {
        return id;
    }

    PlaceFacts facts(LocalDate today) {
        return new PlaceFacts(
                id, company, unit(), function, total, free(today), hoursTo, new LinkedHashSet<>(makesRoomFor()));
    }

    PlaceStatus status(LocalDate today) {
        var filled = (int) seats.stream().filter(PlaceSeat::isFilled).count();
        var reserved = (int) seats.stream()
                .filter(seat -> !seat.isFilled() && seat.counts(today))
                .count();
        return new PlaceStatus(
                id,
                company,
                unit(),
                function,
                total,
                filled,
                reserved,
                free(today),
                hoursFrom,
                hoursTo,
                makesRoomFor(),
                closed,
                loweredReason);
    }

    private @Nullable PNumber unit() {
        return pNumber == null ? null : new PNumber(pNumber);
    }

    private Set<String> makesRoomFor() {
        return canTakeIn.isBlank() ? Set.of() : new LinkedHashSet<>(List.of(canTakeIn.split(",")));
    }

    private boolean isFilledBy(CaseId course) {
        return seats.stream().anyMatch(seat -> seat.caseId().equals(course.uuid()) && seat.isFilled());
    }
}
