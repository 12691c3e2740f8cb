package dk.brobygger.live;

import dk.brobygger.identity.UserId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells whoever listens on this node for whom there is something new, on any node, once it is certain. What it is, the
 * person looks up.
 */
@Component
public class PersonalNews {

    private static final String PERSON = "@";
    private static final Logger LOG = LoggerFactory.getLogger(PersonalNews.class);

    private final List<Consumer<Set<UserId>>> hearers = new CopyOnWriteArrayList<>();
    private final Certain certain;

    PersonalNews(ChangeWire wire) {
        this.certain = new Certain(people -> {
            heard(people);
            wire.send(people);
        });
        wire.hearBy(this::heard);
    }

    /**
     * @param hearer gets those for whom there is something new; none when there may be for anybody, as after a lost
     *     connection. It must be quick.
     * @return ends it
     */
    public Runnable listen(Consumer<Set<UserId>> hearer) {
        hearers.add(hearer);
        return () -> hearers.remove(hearer);
    }

    /** Something new for somebody was written in the transaction that is going on. */
    public void noted(UserId whom) {
        certain.noted(onTheWire(whom));
    }

    static boolean isAPerson(String onTheWire) {
        return onTheWire.startsWith(PERSON);
    }

    private void heard(Set<String> ids) {
        var people = ids.stream()
                .filter(PersonalNews::isAPerson)
                .map(id -> URLDecoder.decode(id.substring(PERSON.length()), StandardCharsets.UTF_8))
                .map(UserId::new)
                .collect(Collectors.toUnmodifiableSet());
        if (ids.isEmpty() || !people.isEmpty()) tell(people);
    }

    private void tell(Set<UserId> people) {
        for (var hearer : hearers) {
            try {
                hearer.accept(people);
            } catch (RuntimeException deaf) {
                LOG.warn("somebody could not be told of news", deaf);
            }
        }
    }

    /** No comma and no blank, which the wire keeps for itself. */
    private static String onTheWire(UserId person) {
        return PERSON + URLEncoder.encode(person.value(), StandardCharsets.UTF_8);
    }
}
