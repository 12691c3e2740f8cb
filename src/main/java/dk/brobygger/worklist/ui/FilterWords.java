package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.DistrictFacts;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamFacts;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.ChoiceDesk;
import dk.brobygger.step.StepChoice;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says in words what a list is narrowed down to, one thing at a time, each with the list that lets it go. */
@Component
class FilterWords {

    /** @param without the list once this is let go */
    record Applied(String words, InboxList without) {}

    private final ChoiceDesk choices;
    private final IdentityDesk identity;
    private final TeamDesk teams;
    private final CurrentUser user;

    FilterWords(ChoiceDesk choices, IdentityDesk identity, TeamDesk teams, CurrentUser user) {
        this.choices = choices;
        this.identity = identity;
        this.teams = teams;
        this.user = user;
    }

    /** In the order of the filters. */
    List<Applied> applied(InboxList list) {
        InboxFilter filter = list.filter();
        List<Applied> all = new ArrayList<>();
        if (!filter.text().isBlank()) {
            all.add(new Applied(say("inbox.chip.text", filter.text()), list.narrowedBy(filter.withText(""))));
        }
        each(all, list, "inbox.chip.step", filter.steps(), this::step, filter::withSteps);
        each(
                all,
                list,
                "inbox.chip.due",
                filter.urgencies(),
                urgency -> say(urgency.messageKey()),
                filter::withUrgencies);
        each(all, list, "inbox.chip.phase", filter.processes(), this::phase, filter::withProcesses);
        each(
                all,
                list,
                "inbox.chip.stage",
                filter.stages(),
                stage -> say("casefile.stage." + stage.name()),
                filter::withStages);
        if (filter.company() != null) {
            all.add(new Applied(
                    say("inbox.chip.company", company(filter.company())), list.narrowedBy(filter.withCompany(null))));
        }
        if (filter.candidate() != null) {
            all.add(new Applied(say("inbox.chip.candidate"), list.narrowedBy(filter.withCandidate(null))));
        }
        each(
                all,
                list,
                "inbox.chip.owner",
                filter.owners(),
                this::owner,
                others -> filter.withOwners(others, filter.unowned()));
        if (filter.unowned()) {
            all.add(new Applied(
                    say("inbox.chip.owner", say("inbox.row.noOwner")),
                    list.narrowedBy(filter.withOwners(filter.owners(), false))));
        }
        each(all, list, "inbox.chip.role", filter.roles(), this::role, filter::withRoles);
        each(all, list, "inbox.chip.team", filter.teams(), this::team, filter::withTeams);
        each(all, list, "inbox.chip.district", filter.districts(), this::district, filter::withDistricts);
        return all;
    }

    List<StepChoice> steps() {
        return choices.steps();
    }

    List<TeamFacts> teams() {
        return teams.teams();
    }

    List<DistrictFacts> districts() {
        return teams.districts();
    }

    String owner(String userName) {
        return userName.equals(user.id().value()) ? say("inbox.owner.me") : identity.nameOf(new UserId(userName));
    }

    String role(String id) {
        return say("shell.role." + id.toUpperCase(java.util.Locale.ROOT));
    }

    /** The same without one, or with it if it was missing. */
    static <T> Set<T> toggled(Collection<T> some, T one) {
        Set<T> others = new HashSet<>(some);
        if (!others.remove(one)) {
            others.add(one);
        }
        return others;
    }

    private static <T> void each(
            List<Applied> all,
            InboxList list,
            String key,
            Set<T> values,
            Function<T, String> word,
            Function<Set<T>, InboxFilter> with) {
        for (T value : values) {
            all.add(new Applied(say(key, word.apply(value)), list.narrowedBy(with.apply(toggled(values, value)))));
        }
    }

    private String step(String id) {
        return steps().stream()
                .filter(step -> step.id().equals(id))
                .map(StepChoice::name)
                .findFirst()
                .orElse(id);
    }

    private String phase(String id) {
        return steps().stream()
                .filter(step -> step.process().equals(id))
                .map(StepChoice::processName)
                .findFirst()
                .orElse(id);
    }

    private String company(UUID id) {
        return choices.companyName(id).orElse(say("inbox.chip.unknown"));
    }

    private String team(String id) {
        return teams().stream()
                .filter(team -> team.id().value().equals(id))
                .map(TeamFacts::name)
                .findFirst()
                .orElse(id);
    }

    private String district(String id) {
        return districts().stream()
                .filter(district -> district.id().value().equals(id))
                .map(DistrictFacts::name)
                .findFirst()
                .orElse(id);
    }

    private static String say(String key, Object... args) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, args);
    }
}
