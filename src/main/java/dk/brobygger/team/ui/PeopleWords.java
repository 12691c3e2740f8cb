package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DateWords;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Colleagues in words: what they are, and until when they are away. */
class PeopleWords {

    private final Component page;

    PeopleWords(Component page) {
        this.page = page;
    }

    /** »Karla Vestergård«, »Jonas Ravnholt, fraværende til og med 3. dec.« */
    String name(StaffMember member, Map<UserId, LocalDate> awayUntil) {
        var until = awayUntil.get(member.id());
        return until == null
                ? member.name()
                : page.getTranslation("team.awayUntil", member.name(), DateWords.day(until));
    }

    /** »Jobkonsulent, Leder« */
    String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(this::role).collect(Collectors.joining(", "));
    }

    String role(Role role) {
        return page.getTranslation("shell.role." + role.name());
    }

    /** »7½ t«, »25 min.« */
    String minutes(int minutes) {
        if (minutes < 60) return page.getTranslation("team.minutes", minutes);
        var halves = Math.round(minutes / 30.0);
        return page.getTranslation(halves % 2 == 0 ? "team.hours" : "team.hours.half", halves / 2);
    }
}
