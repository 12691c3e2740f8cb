package dk.brobygger.bell.ui;

import dk.brobygger.slots.UserPage;
import org.springframework.stereotype.Component;

/** »Notifikationer« in the user's menu. */
@Component
class BellPage implements UserPage {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "bell.settings";
    }

    @Override
    public String route() {
        return BellSettingsView.ROUTE;
    }
}
