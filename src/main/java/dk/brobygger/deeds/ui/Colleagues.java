package dk.brobygger.deeds.ui;

import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.task.InboxItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** To whom a task can be turned, by the names to show. */
@Component
public class Colleagues {

    private final IdentityDesk identity;
    private final CurrentUser user;

    Colleagues(IdentityDesk identity, CurrentUser user) {
        this.identity = identity;
        this.user = user;
    }

    /** User names with the names to show, by name. */
    public Map<String, String> everybody() {
        Map<String, String> names = new LinkedHashMap<>();
        for (StaffMember member : identity.everybody()) {
            names.put(member.id().value(), member.name());
        }
        return names;
    }

    /** Those to whom a task may be given, as {@link #everybody}; who has its role stands first. */
    Map<String, String> whoMayHave(InboxItem item) {
        Map<String, String> names = firstOf(item.groups());
        names.remove(item.assignee());
        return names;
    }

    /** Those who may be asked to look at a task: not the reader, and nobody whose work it is. */
    Map<String, String> whoMayLookAt(InboxItem item) {
        Map<String, String> names = firstOf(Stream.concat(item.groups().stream(), Stream.of(Role.LEDER.id()))
                .toList());
        names.remove(user.id().value());
        names.remove(item.assignee());
        names.remove(item.marks().delegatedBy());
        return names;
    }

    private Map<String, String> firstOf(List<String> roles) {
        Map<String, String> names = new LinkedHashMap<>();
        List<StaffMember> all = identity.everybody();
        all.stream()
                .filter(member -> member.roles().stream().map(Role::id).anyMatch(roles::contains))
                .forEach(member -> names.put(member.id().value(), member.name()));
        all.forEach(member -> names.put(member.id().value(), member.name()));
        return names;
    }
}
