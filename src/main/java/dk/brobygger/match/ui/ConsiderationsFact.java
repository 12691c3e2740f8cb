package dk.brobygger.match.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.match.MatchRejection;
import dk.brobygger.slots.CaseFact;
import org.springframework.stereotype.Component;

/** Hensyn: what the work must heed, as the candidate said it; for those who work with the candidate. */
@Component
class ConsiderationsFact implements CaseFact {

    private final MatchDesk desk;
    private final CurrentUser user;

    ConsiderationsFact(MatchDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String term() {
        return translate("match.form.considerations");
    }

    @Override
    public String detail(String caseId) {
        if (!user.has(Role.JOBKONSULENT) && !user.has(Role.SAGSBEHANDLER) && !user.has(Role.LEDER)) return "";
        try {
            var meeting = desk.view(CaseId.parse(caseId)).meeting();
            return meeting == null || meeting.workConsiderations() == null ? "" : meeting.workConsiderations();
        } catch (MatchRejection none) {
            return "";
        }
    }
}
