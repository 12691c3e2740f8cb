package dk.brobygger.views;

import dk.brobygger.identity.Belongings;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The saved views of one who leaves: a team's goes on under a new owner, and so does one's own. */
@Component
class ViewsLeft implements Belongings {

    private final SavedViews views;
    private final ApplicationEventPublisher events;

    ViewsLeft(SavedViews views, ApplicationEventPublisher events) {
        this.views = views;
        this.events = events;
    }

    @Override
    public String titleKey() {
        return "inbox.left.views";
    }

    @Override
    public List<Belonging> of(UserId owner) {
        return views.ownedBy(owner.value()).stream()
                .map(view -> view.facts(owner))
                .map(view -> new Belonging(view.id().toString(), view.name()))
                .toList();
    }

    @Override
    public void handOver(Belonging what, UserId from, UserId to) {
        var id = UUID.fromString(what.id());
        views.findById(id).ifPresent(view -> {
            views.save(view.passOn(from, to));
            events.publishEvent(new ViewGiven(id, Set.of(to)));
        });
    }
}
