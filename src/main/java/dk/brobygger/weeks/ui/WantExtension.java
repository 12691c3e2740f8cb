package dk.brobygger.weeks.ui;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.extension.ExtensionDesk;
import dk.brobygger.identity.CurrentUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** Vurdér forlængelse, before the warning of the end comes. */
@Component
class WantExtension extends PlacementAction {

    private final ExtensionDesk extensions;

    WantExtension(Pictures pictures, ExtensionDesk extensions, CurrentUser user) {
        super(pictures, user, 130, "extension");
        this.extensions = extensions;
    }

    @Override
    Report report(CaseId caseId) {
        return new Report(List.of(), () -> true, () -> extensions.want(caseId));
    }
}
