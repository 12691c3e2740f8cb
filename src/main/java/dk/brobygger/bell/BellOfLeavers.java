package dk.brobygger.bell;

import dk.brobygger.identity.AccountClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing is kept of one who has left: what he was told, what he wanted to hear of, and where his mail went. */
@Component
class BellOfLeavers {

    private final Belfry belfry;
    private final BellNotifications all;
    private final KeptChoices choices;
    private final MailWishes wishes;

    BellOfLeavers(Belfry belfry, BellNotifications all, KeptChoices choices, MailWishes wishes) {
        this.belfry = belfry;
        this.all = all;
        this.choices = choices;
        this.wishes = wishes;
    }

    @EventListener
    void on(AccountClosed event) {
        var leaver = event.account().value();
        belfry.hasLeft(event.account());
        all.forget(leaver);
        choices.forget(leaver);
        wishes.forget(leaver);
    }
}
