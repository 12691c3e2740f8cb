package dk.brobygger.citizen;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Samtykke: what a candidate lets one company know, item by item, for a purpose and a time. It governs disclosure, not
 * the municipality's own handling of the case.
 *
 * <p>Source: forvaltningsloven § 28 (voluntary, specific, informed, revocable).
 */
@Entity
@Table(name = "consent")
public class Consent extends AbstractAggregateRoot<Consent> {

    /** Number of the wording that candidates are shown now: translation key {@code citizen.consent.text}. */
    public static final int TEXT_VERSION = 1;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "citizen_id"))
    private CitizenId citizen;

    private UUID companyId;
    private String companyName;
    private String recipient;
    private String purpose;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String howGiven;
    private @Nullable String oralNote;
    private @Nullable String explicitDetail;
    private @Nullable String neededBecause;
    private int textVersion;
    private Instant givenAt;
    private String recordedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "consent_item", joinColumns = @JoinColumn(name = "consent_id"))
    @BatchSize(size = 100)
    private List<Item> items = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected Consent() {}

    /** @throws CitizenRejection if it lacks items, words or need for a sensitive one, a note, or ends before today */
    Consent(GivenConsent given, UserId by, LocalDate today, Instant now) {
        if (given.items().isEmpty())
            throw new CitizenRejection(CitizenRejection.Reason.CONSENT_NEEDS_ITEMS).at("items");
        if (given.validUntil().isBefore(today))
            throw new CitizenRejection(CitizenRejection.Reason.CONSENT_ENDS_TOO_SOON).at("validUntil");
        if (given.items().stream().anyMatch(ConsentItem::isSensitive)) {
            if (isBlank(given.explicitDetail()))
                throw new CitizenRejection(CitizenRejection.Reason.CONSENT_NEEDS_WORDS).at("explicitDetail");
            if (isBlank(given.neededBecause()))
                throw new CitizenRejection(CitizenRejection.Reason.CONSENT_NEEDS_NEED).at("neededBecause");
        }
        if (given.howGiven().equals("oral") && isBlank(given.oralNote()))
            throw new CitizenRejection(CitizenRejection.Reason.CONSENT_NEEDS_NOTE).at("oralNote");
        id = Generators.timeBasedEpochGenerator().generate();
        caseId = given.caseId();
        citizen = given.citizen();
        companyId = given.company();
        companyName = given.companyName();
        recipient = given.recipient();
        purpose = given.purpose();
        validFrom = today;
        validUntil = given.validUntil();
        howGiven = given.howGiven();
        oralNote = given.oralNote();
        explicitDetail = given.explicitDetail();
        neededBecause = given.neededBecause();
        textVersion = TEXT_VERSION;
        givenAt = now;
        recordedBy = by.value();
        given.items().stream().sorted().map(Item::new).forEach(items::add);
        registerEvent(new ConsentGiven(caseId, citizen, companyId, Set.copyOf(given.items())));
    }

    /**
     * The candidate takes items back; what was sent stays in the log, nothing more goes out.
     *
     * @throws CitizenRejection if none of them was still given
     */
    void withdraw(Set<ConsentItem> unwanted, Instant now) {
        var taken = EnumSet.noneOf(ConsentItem.class);
        for (var item : items)
            if (item.withdrawnAt == null && unwanted.contains(item.item)) {
                item.withdrawnAt = now;
                taken.add(item.item);
            }
        if (taken.isEmpty()) throw new CitizenRejection(CitizenRejection.Reason.NOTHING_TO_WITHDRAW);
        registerEvent(new ConsentWithdrawn(caseId, citizen, companyId, Set.copyOf(taken)));
    }

    /** Items that this company may still be told on that day. */
    public Set<ConsentItem> givenOn(LocalDate day) {
        var given = EnumSet.noneOf(ConsentItem.class);
        if (day.isBefore(validFrom) || day.isAfter(validUntil)) return given;
        items.stream().filter(item -> item.withdrawnAt == null).forEach(item -> given.add(item.item));
        return given;
    }

    /** Items that have been taken back. */
    public Set<ConsentItem> withdrawn() {
        var taken = EnumSet.noneOf(ConsentItem.class);
        items.stream().filter(item -> item.withdrawnAt != null).forEach(item -> taken.add(item.item));
        return taken;
    }

    ConsentFacts facts(LocalDate today) {
        return new ConsentFacts(
                id,
                caseId,
                citizen,
                companyId,
                companyName,
                givenOn(today),
                withdrawn(),
                recipient,
                purpose,
                validFrom,
                validUntil,
                howGiven,
                explicitDetail,
                textVersion,
                givenAt,
                items.stream()
                        .map(item -> item.withdrawnAt)
                        .filter(at -> at != null)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    boolean isFor(UUID company) {
        return companyId.equals(company);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    @Embeddable
    static class Item {

        @Enumerated(EnumType.STRING)
        private ConsentItem item;

        private @Nullable Instant withdrawnAt;

        protected Item() {}

        Item(ConsentItem item) {
            this.item = item;
        }
    }
}
