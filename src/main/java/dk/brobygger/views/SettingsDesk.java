package dk.brobygger.views;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how each wants the list. */
@Service
@Transactional
public class SettingsDesk {

    private final SettingsOfAll all;
    private final CurrentUser user;

    SettingsDesk(SettingsOfAll all, CurrentUser user) {
        this.all = all;
        this.user = user;
    }

    /** The asker's; the usual ones until something is chosen. */
    @AnyStaff
    @Transactional(readOnly = true)
    public ListSettings mine() {
        return all.findById(user.id().value()).map(KeptSettings::settings).orElse(ListSettings.USUAL);
    }

    @AnyStaff
    public void keep(ListSettings settings) {
        var kept = all.findById(user.id().value()).orElseGet(() -> new KeptSettings(user.id()));
        kept.become(settings);
        all.save(kept);
    }
}
