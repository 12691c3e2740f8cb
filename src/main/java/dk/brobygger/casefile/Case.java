package dk.brobygger.casefile;

import dk.brobygger.identity.DistrictFacts;
import dk.brobygger.identity.DistrictId;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Sag: what the municipality knows of one course at a glance. The capabilities hold the facts behind it. */
@Entity
@Table(name = "sag_case")
class Case extends AbstractAggregateRoot<Case> {

    /** In which role somebody handles a case; its text form is what {@link Cases#find} compares. */
    record Hand(Role role, UserId user) {

        @Override
        public String toString() {
            return role.name() + "/" + user;
        }
    }

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private CaseId id;

    @Column(nullable = false, unique = true)
    private String number;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    private Instant openedAt;

    @Nullable
    private UUID companyId;

    @Nullable
    private String companyName;

    @Nullable
    private UUID citizenId;

    @Nullable
    private String candidateName;

    private boolean confidential;

    @Nullable
    private LocalDate firstDay;

    @Nullable
    private Integer weeks;

    @Nullable
    private Instant closedAt;

    @Nullable
    private String closedReason;

    @Nullable
    @Column(name = "team_id")
    private String team;

    @Nullable
    @Column(name = "district_id")
    private String district;

    /** Written past the aggregate, so that a note never collides with the work on the case. */
    @Nullable
    @Column(insertable = false, updatable = false)
    private String lastNote;

    /** What a list is searched by: number, company and candidate in lower case. */
    @Column(nullable = false)
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "sag_case_responsible", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "role")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "username")
    private Map<Role, String> responsible = new EnumMap<>(Role.class);

    @Version
    private long version;

    protected Case() {}

    Case(CaseId id, String number, CaseKind kind, @Nullable TeamId team, Instant now) {
        this.id = id;
        this.number = number;
        this.kind = kind;
        this.stage = kind == CaseKind.COMPANY_COURSE ? CaseStage.CONTACT : CaseStage.MATCHING;
        this.openedAt = now;
        this.team = team == null ? null : team.value();
        this.searchText = number;
        registerEvent(new CaseOpened(id, number, kind));
    }

    void companyIs(UUID company, String name) {
        companyId = company;
        companyName = name;
        index();
    }

    /** The place is given up: the course goes on without a company. */
    void companyIsNone() {
        companyId = null;
        companyName = null;
        index();
    }

    /** @return whether that is news */
    boolean liesIn(DistrictFacts where) {
        if (where.id().value().equals(district) && where.team().value().equals(team)) return false;
        district = where.id().value();
        team = where.team().value();
        return true;
    }

    void candidateIs(UUID citizen, String displayName, boolean isConfidential) {
        citizenId = citizen;
        candidateName = displayName;
        confidential = isConfidential;
        index();
    }

    void reach(CaseStage reached) {
        if (stage == reached || closedAt != null) return;
        stage = reached;
        registerEvent(new StageReached(id, reached));
    }

    void weeksAre(LocalDate first, int number) {
        firstDay = first;
        weeks = number;
    }

    void close(Instant now, String reasonKey) {
        if (closedAt != null) return;
        closedAt = now;
        closedReason = reasonKey;
        stage = CaseStage.CLOSED;
        registerEvent(new CaseClosed(id, reasonKey));
    }

    void makeResponsible(Role role, UserId user) {
        responsible.put(role, user.value());
    }

    /** Only what this object says until it is read again; the column is written by {@link Cases#noted}. */
    void noted(String beginning) {
        lastNote = beginning;
    }

    void isNoLongerOf(UserId user) {
        responsible.values().removeIf(user.value()::equals);
    }

    CaseState state() {
        var handlers = new EnumMap<Role, UserId>(Role.class);
        responsible.forEach((role, name) -> handlers.put(role, new UserId(name)));
        return new CaseState(card(), handlers, lastNote);
    }

    boolean isIn(Hand hand) {
        return hand.user().value().equals(responsible.get(hand.role()));
    }

    boolean isConfidential() {
        return confidential;
    }

    Optional<UserId> responsible(Role role) {
        return Optional.ofNullable(responsible.get(role)).map(UserId::new);
    }

    CaseId id() {
        return id;
    }

    CaseCard card() {
        return new CaseCard(
                id,
                number,
                kind,
                stage,
                companyId,
                companyName,
                citizenId,
                candidateName,
                confidential,
                firstDay,
                weeks,
                openedAt,
                closedAt,
                closedReason,
                team == null ? null : new TeamId(team),
                district == null ? null : new DistrictId(district));
    }

    private void index() {
        searchText = (number + " " + (companyName == null ? "" : companyName) + " "
                        + (candidateName == null || confidential ? "" : candidateName))
                .toLowerCase(Locale.ROOT);
    }
}
