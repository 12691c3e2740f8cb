package dk.brobygger.views;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.step.StepCatalog;
import dk.brobygger.step.StepChoice;
import dk.brobygger.views.OpenedView.Kind;
import dk.brobygger.views.OpenedView.Missing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps lists under a name. A view is known by its link: whoever has it may open it, and sees there what he may see
 * anyway.
 */
@Service
@Transactional
public class ViewDesk {

    private static final int MOST = 100;

    private final SavedViews views;
    private final StepCatalog catalog;
    private final TeamDesk teams;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ViewDesk(
            SavedViews views,
            StepCatalog catalog,
            TeamDesk teams,
            IdentityDesk identity,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.views = views;
        this.catalog = catalog;
        this.teams = teams;
        this.identity = identity;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** One's own and one's team's, by name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<ViewFacts> views() {
        var team = identity.reachOf(user.id()).team();
        return views.of(user.id().value(), team == null ? "" : team.value()).stream()
                .map(view -> view.facts(user.id()))
                .toList();
    }

    /**
     * Opens a view by its id; what it names and does not exist any more is left out and told.
     *
     * @throws ViewRejection if there is none
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public OpenedView open(UUID id) {
        var view = of(id);
        var filter = view.list().filter();
        var missing = new ArrayList<Missing>();
        var steps = catalog.all();
        var stepIds = steps.stream().map(StepChoice::id).collect(Collectors.toSet());
        var phases = steps.stream().map(StepChoice::process).collect(Collectors.toSet());
        var teamIds = teams.teams().stream().map(team -> team.id().value()).collect(Collectors.toSet());
        var districts = teams.districts().stream()
                .map(district -> district.id().value())
                .collect(Collectors.toSet());
        filter = filter.withSteps(there(filter.steps(), stepIds::contains, Kind.STEP, missing));
        filter = filter.withProcesses(there(filter.processes(), phases::contains, Kind.PHASE, missing));
        filter = filter.withTeams(there(filter.teams(), teamIds::contains, Kind.TEAM, missing));
        filter = filter.withDistricts(there(filter.districts(), districts::contains, Kind.DISTRICT, missing));
        filter = filter.withOwners(
                there(filter.owners(), name -> identity.isActive(new UserId(name)), Kind.OWNER, missing),
                filter.unowned());
        return new OpenedView(view.facts(user.id()), view.list().narrowedBy(filter), missing);
    }

    /**
     * Keeps a list under a name; it stands pinned in its owner's menu.
     *
     * @param forTeam everybody in the asker's team has it too
     * @throws ViewRejection if the name says nothing or too much, one is in no team, or has a hundred views already
     */
    @AnyStaff
    public ViewFacts save(String name, InboxList list, boolean forTeam) {
        if (views.countByOwner(user.id().value()) >= MOST) throw new ViewRejection(ViewRejection.Reason.TOO_MANY, MOST);
        TeamId team = forTeam ? identity.reachOf(user.id()).team() : null;
        if (forTeam && team == null) throw new ViewRejection(ViewRejection.Reason.NO_TEAM);
        return views.save(new SavedView(user.id(), team, name, list, clock.instant()))
                .facts(user.id());
    }

    /** @throws ViewRejection if there is none, it is another's, or the name says nothing or too much */
    @AnyStaff
    public void rename(UUID id, String name) {
        of(id).rename(user.id(), name);
    }

    /**
     * Lets a view show another list from now on.
     *
     * @throws ViewRejection if there is none, or it is another's
     */
    @AnyStaff
    public void change(UUID id, InboxList list) {
        of(id).becomes(user.id(), list);
    }

    /** @throws ViewRejection if there is none */
    @AnyStaff
    public void pin(UUID id, boolean on) {
        of(id).pin(user.id(), on);
    }

    /**
     * Gives a view to a colleague, who may change it from now on, and hears of it.
     *
     * @throws ViewRejection if there is none, it is another's, there is no such colleague, or he has a hundred already
     */
    @AnyStaff
    public void give(UUID id, UserId to) {
        var view = of(id);
        view.checkOwner(user.id());
        if (!identity.isActive(to)) throw new ViewRejection(ViewRejection.Reason.NO_SUCH_COLLEAGUE, to.value());
        if (views.countByOwner(to.value()) >= MOST)
            throw new ViewRejection(ViewRejection.Reason.THEY_HAVE_TOO_MANY, identity.nameOf(to), MOST);
        view.passOn(user.id(), to);
        events.publishEvent(new ViewGiven(id, Set.of(to)));
    }

    /**
     * Gives a view to a team: all of it have it in their menu from now on, and hear of it; who may change it stays.
     *
     * @throws ViewRejection if there is none, it is another's, or there is no such team
     */
    @AnyStaff
    public void give(UUID id, TeamId to) {
        var view = of(id);
        view.checkOwner(user.id());
        if (teams.teams().stream().noneMatch(team -> team.id().equals(to)))
            throw new ViewRejection(ViewRejection.Reason.NO_SUCH_TEAM, to.value());
        view.belongTo(to);
        events.publishEvent(new ViewGiven(
                id, teams.members(to).stream().map(StaffMember::id).collect(Collectors.toSet())));
    }

    /** What those of these views are called that there still are. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : views.named(ids).stream()
                        .map(view -> view.facts(user.id()))
                        .collect(Collectors.toMap(ViewFacts::id, ViewFacts::name));
    }

    /** @throws ViewRejection if there is none, or it is another's */
    @AnyStaff
    public void delete(UUID id) {
        var view = of(id);
        view.checkOwner(user.id());
        views.delete(view);
    }

    private SavedView of(UUID id) {
        return views.findById(id).orElseThrow(() -> new ViewRejection(ViewRejection.Reason.GONE));
    }

    private static Set<String> there(Set<String> wanted, Predicate<String> exists, Kind kind, List<Missing> missing) {
        var there = new HashSet<String>();
        for (var one : wanted) {
            if (exists.test(one)) there.add(one);
            else missing.add(new Missing(kind, one));
        }
        return there;
    }
}
