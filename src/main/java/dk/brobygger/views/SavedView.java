package dk.brobygger.views;

import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A list under a name, for its owner or for a whole team. */
@Entity
@Table(name = "inbox_view")
class SavedView implements Persistable<UUID> {

    static final int MAX_NAME = 80;

    @Id
    private UUID id;

    private String owner;

    @Nullable
    private String team;

    private String name;
    private String said;
    private Instant createdAt;

    /** Those who have it at the top of their menu. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "inbox_view_pin", joinColumns = @JoinColumn(name = "view_id"))
    @Column(name = "username")
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Set<String> pinnedBy = new HashSet<>();

    private transient boolean fresh;

    protected SavedView() {}

    SavedView(UserId owner, @Nullable TeamId team, String name, InboxList list, Instant now) {
        this.id = UUID.randomUUID();
        this.owner = owner.value();
        this.team = team == null ? null : team.value();
        this.said = list.text();
        this.createdAt = now;
        this.fresh = true;
        this.name = checked(name);
        pinnedBy.add(owner.value());
    }

    /** @throws ViewRejection if the name says nothing or too much */
    void rename(UserId who, String newName) {
        checkOwner(who);
        name = checked(newName);
    }

    /** @throws ViewRejection if it is another's */
    void becomes(UserId who, InboxList list) {
        checkOwner(who);
        said = list.text();
    }

    /** @throws ViewRejection if it is another's */
    void checkOwner(UserId who) {
        if (!owner.equals(who.value())) throw new ViewRejection(ViewRejection.Reason.NOT_YOURS);
    }

    void pin(UserId who, boolean on) {
        if (on) pinnedBy.add(who.value());
        else pinnedBy.remove(who.value());
    }

    /** Another's from now on, who has it in the menu where the former owner had it. */
    SavedView passOn(UserId from, UserId to) {
        owner = to.value();
        if (pinnedBy.remove(from.value())) pinnedBy.add(to.value());
        return this;
    }

    /** Everybody in the team has it from now on. */
    void belongTo(TeamId one) {
        team = one.value();
    }

    InboxList list() {
        return InboxList.parse(said);
    }

    ViewFacts facts(UserId reader) {
        return new ViewFacts(
                id, name, list(), team != null, owner.equals(reader.value()), pinnedBy.contains(reader.value()));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    private static String checked(String name) {
        var words = name.strip();
        if (words.isEmpty()) throw new ViewRejection(ViewRejection.Reason.NAME_EMPTY);
        if (words.length() > MAX_NAME) throw new ViewRejection(ViewRejection.Reason.NAME_TOO_LONG);
        return words;
    }
}
