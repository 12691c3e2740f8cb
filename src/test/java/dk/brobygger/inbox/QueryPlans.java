package dk.brobygger.inbox;

import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.Pools;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.UrgencyScales;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How PostgreSQL goes about the queries of the inbox. */
class QueryPlans {

    private final RightsBook rights;
    private final Pools pools;
    private final UrgencyScales urgencies;
    private final EntityManager entities;

    QueryPlans(RightsBook rights, Pools pools, UrgencyScales urgencies, EntityManager entities) {
        this.rights = rights;
        this.pools = pools;
        this.urgencies = urgencies;
        this.entities = entities;
    }

    /** The plan of a query as somebody asks it, executed, as lines of Markdown. */
    List<String> of(
            String user, String what, InboxView view, String words, Cursor after, Function<ListQuery, String> statement)
            throws Exception {
        return ActingAs.user(new UserId(user), List.of(Role.JOBKONSULENT), () -> {
            var lines = new ArrayList<String>();
            var scope = new Scopes(rights.mine(), pools.all()).of(view);
            var query =
                    new ListQuery(true, scope, InboxFilter.ofText(words), null, urgencies.now(), InboxSort.DUE, after);
            var asked = entities.createNativeQuery(
                    "explain (analyze, buffers, costs off, timing off) " + statement.apply(query));
            for (var parameter : asked.getParameters())
                asked.setParameter(parameter.getName(), query.values().get(parameter.getName()));
            lines.addAll(List.of("### " + what + ", " + user, "", "```"));
            ((List<?>) asked.getResultList()).forEach(line -> lines.add(String.valueOf(line)));
            lines.addAll(List.of("```", ""));
            return lines;
        });
    }
}
