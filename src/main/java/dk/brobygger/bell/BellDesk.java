package dk.brobygger.bell;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.NewsDesk;
import dk.brobygger.views.ViewDesk;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is told, with the rights that he has when he looks; and what he wants to hear of. */
@Service
@Transactional
public class BellDesk {

    /** As many as anybody reads; the rest is in the lists themselves. */
    static final int SHOWN = 30;

    private final BellNotifications all;
    private final KeptChoices choices;
    private final NewsDesk inbox;
    private final ViewDesk views;
    private final CaseDesk cases;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final Clock clock;

    BellDesk(
            BellNotifications all,
            KeptChoices choices,
            NewsDesk inbox,
            ViewDesk views,
            CaseDesk cases,
            IdentityDesk identity,
            CurrentUser user,
            Clock clock) {
        this.all = all;
        this.choices = choices;
        this.inbox = inbox;
        this.views = views;
        this.cases = cases;
        this.identity = identity;
        this.user = user;
        this.clock = clock;
    }

    /** How many the asker has not read, of what he wants the bell for. */
    @AnyStaff
    @Transactional(readOnly = true)
    public int unread() {
        return all.unread(user.id().value());
    }

    /** The latest, newest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<BellLine> latest() {
        return lines(all.latest(user.id().value(), Limit.of(SHOWN)));
    }

    /** The asker has read one; another's stays as it is. */
    @AnyStaff
    public void read(UUID id) {
        all.read(user.id().value(), id, clock.instant());
    }

    /** The asker has a task before him, however he came there: what he was told of it is old news. */
    @AnyStaff
    public void opened(String taskId) {
        all.readOfTask(user.id().value(), taskId, clock.instant());
    }

    /**
     * The asker has read everything.
     *
     * @param upTo when the newest was told that he saw; what came later stays unread
     */
    @AnyStaff
    public void readAll(Instant upTo) {
        all.readAll(user.id().value(), upTo, clock.instant());
    }

    /** Where the asker hears of each topic. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<BellChoice> choices() {
        var kept = new EnumMap<BellTopic, BellChoice>(BellTopic.class);
        for (var one : choices.of(user.id().value())) kept.put(one.choice().topic(), one.choice());
        return Arrays.stream(BellTopic.values())
                .map(topic -> kept.getOrDefault(topic, topic.usual()))
                .toList();
    }

    /** From now on the asker hears of a topic there. */
    @AnyStaff
    public void choose(BellChoice choice) {
        choices.save(new KeptChoice(user.id(), choice));
    }

    /** As the asker may see them. */
    List<BellLine> lines(List<BellNotification> told) {
        var tasks = inbox.visible(told.stream()
                .map(BellNotification::taskId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var cards = cases.visibleAmong(told.stream()
                .map(BellNotification::caseId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var names = names(told);
        var viewNames = views.names(told.stream()
                .map(BellNotification::viewId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return told.stream()
                .map(one -> line(
                        one,
                        one.taskId() == null ? null : tasks.get(one.taskId()),
                        one.caseId() == null ? null : cards.get(one.caseId()),
                        view(one.viewId(), viewNames),
                        names))
                .toList();
    }

    private Map<UserId, String> names(List<BellNotification> told) {
        var people = told.stream()
                .flatMap(one -> Stream.of(one.actor(), one.about()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return people.isEmpty()
                ? Map.of()
                : identity.members(people).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    private static BellLine.@Nullable View view(@Nullable UUID id, Map<UUID, String> names) {
        var name = id == null ? null : names.get(id);
        return id == null || name == null ? null : new BellLine.View(id, name);
    }

    private static BellLine line(
            BellNotification one,
            @Nullable InboxItem task,
            @Nullable CaseCard card,
            BellLine.@Nullable View view,
            Map<UserId, String> names) {
        var lost = one.caseId() != null && task == null && card == null;
        var step = task != null ? task.name() : Objects.requireNonNullElse(one.step(), "");
        return new BellLine(
                one.id(),
                one.kind(),
                lost ? "" : nameOf(one.actor(), names),
                nameOf(one.about(), names),
                one.many(),
                lost ? "" : step,
                task == null ? null : task.id(),
                caseOf(task, card),
                task != null ? task.caseNumber() : card == null ? null : card.number(),
                task != null ? task.company() : card == null ? null : card.companyName(),
                one.firstDay(),
                lost ? null : one.lastDay(),
                view,
                one.rungAt(),
                one.isRead(),
                lost);
    }

    private static @Nullable CaseId caseOf(@Nullable InboxItem task, @Nullable CaseCard card) {
        if (card != null) return card.id();
        return task == null ? null : task.caseId();
    }

    private static String nameOf(@Nullable UserId who, Map<UserId, String> names) {
        return who == null ? "" : names.getOrDefault(who, who.value());
    }
}
