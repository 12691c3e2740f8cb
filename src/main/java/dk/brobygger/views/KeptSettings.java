package dk.brobygger.views;

import dk.brobygger.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How somebody wants the list, kept for the next browser. */
@Entity
@Table(name = "inbox_setting")
class KeptSettings {

    @Id
    private String username;

    private boolean singleKeys;
    private boolean comfortable;
    private String details = "";

    protected KeptSettings() {}

    KeptSettings(UserId user) {
        username = user.value();
    }

    void become(ListSettings settings) {
        singleKeys = settings.singleKeys();
        comfortable = settings.comfortable();
        details = settings.details().stream().sorted().map(RowDetail::name).collect(Collectors.joining(","));
    }

    /** A detail that there is no more is left out. */
    ListSettings settings() {
        return new ListSettings(
                singleKeys,
                comfortable,
                Arrays.stream(RowDetail.values())
                        .filter(detail -> Arrays.asList(details.split(",")).contains(detail.name()))
                        .collect(Collectors.toSet()));
    }
}
