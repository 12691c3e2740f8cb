package dk.brobygger.citizen;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person whom the municipality helps towards work; companies and screens call him or her a candidate. */
@Entity
@Table(name = "citizen")
public class Citizen extends AbstractAggregateRoot<Citizen> {

    /** LAB § 6, nr. 1-13, and persons in a fleksjob. */
    static final Set<String> TARGET_GROUPS = Stream.concat(
                    Stream.iterate(1, number -> number + 1).limit(13).map(String::valueOf), Stream.of("FLEXJOB"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ALWAYS_JOB_READY = Set.of("1", "2");
    private static final Set<String> NEVER_JOB_READY = Set.of("3", "5");

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private CitizenId id;

    private String cprCipher;
    private String cprHash;
    private String givenName;
    private String familyName;
    private String displayName;
    private boolean confidential;
    private @Nullable String street;
    private @Nullable String postalCode;
    private @Nullable String city;
    private @Nullable String phone;
    private @Nullable String email;
    private String targetGroup;
    private boolean jobReady;
    private boolean evidentlyReady;
    private boolean employed;
    private LocalDate bornOn;
    private Instant registeredAt;
    private String searchText;

    @Version
    private @Nullable Long version;

    protected Citizen() {}

    Citizen(NewCandidate wanted, CprVault vault, Instant now) {
        if (wanted.givenName().isBlank() || wanted.familyName().isBlank())
            throw new CitizenRejection(CitizenRejection.Reason.NAME_MISSING);
        var cpr = Cpr.parse(wanted.cpr());
        id = CitizenId.next();
        cprCipher = vault.seal(cpr);
        cprHash = vault.sign(cpr);
        bornOn = cpr.birthDate();
        givenName = wanted.givenName().strip();
        familyName = wanted.familyName().strip();
        street = wanted.street();
        postalCode = wanted.postalCode();
        city = wanted.city();
        phone = wanted.phone();
        email = wanted.email();
        employed = wanted.employed();
        registeredAt = now;
        belongTo(wanted.targetGroup(), wanted.jobReady(), wanted.evidentlyReady());
        protect(wanted.confidential());
    }

    /**
     * Målgruppe: decides how long a placement may be, and whether it can be extended.
     *
     * @throws CitizenRejection if LAB § 6 has no such number
     */
    void belongTo(String group, boolean isJobReady, boolean isEvidentlyReady) {
        if (!TARGET_GROUPS.contains(group)) throw new CitizenRejection(CitizenRejection.Reason.GROUP_UNKNOWN, group);
        targetGroup = group;
        jobReady = ALWAYS_JOB_READY.contains(group) || isJobReady && !NEVER_JOB_READY.contains(group);
        evidentlyReady = group.equals("4") && isEvidentlyReady;
    }

    /** Navne- og adressebeskyttelse begins or ends; while it holds, no list may know the name. */
    void protect(boolean isConfidential) {
        confidential = isConfidential;
        displayName = confidential
                ? "Beskyttet kandidat " + id.toString().substring(id.toString().length() - 4)
                : givenName + " " + familyName.substring(0, 1) + ".";
        searchText = (confidential ? displayName : givenName + " " + familyName + " " + (city == null ? "" : city))
                .toLowerCase(Locale.ROOT);
    }

    boolean isConfidential() {
        return confidential;
    }

    CitizenId id() {
        return id;
    }

    String displayName() {
        return displayName;
    }

    CandidateFacts facts(LocalDate today) {
        return new CandidateFacts(
                id,
                displayName,
                targetGroup,
                jobReady,
                evidentlyReady,
                employed,
                bornOn.plusYears(18).isAfter(today),
                confidential);
    }

    CandidateRow row() {
        return new CandidateRow(id, displayName, targetGroup, jobReady, confidential, confidential ? null : city);
    }

    CandidatePage page(CprVault vault) {
        return new CandidatePage(
                id,
                givenName + " " + familyName,
                displayName,
                vault.open(cprCipher).masked(),
                bornOn,
                confidential,
                street,
                postalCode,
                city,
                phone,
                email,
                targetGroup,
                jobReady,
                evidentlyReady,
                employed,
                registeredAt);
    }
}
