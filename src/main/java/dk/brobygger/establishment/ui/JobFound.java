package dk.brobygger.establishment.ui;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.establishment.EstablishmentView;
import dk.brobygger.establishment.WithdrawalDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.match.MatchDesk;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The candidate has found a job before the first day: the course goes straight there. */
@Component
class JobFound extends EstablishmentAction {

    private final MatchDesk matches;
    private final WithdrawalDesk desk;
    private final CaseDesk cases;
    private final NoteDesk notes;

    JobFound(
            OfThisRequest read,
            CurrentUser user,
            MatchDesk matches,
            WithdrawalDesk desk,
            CaseDesk cases,
            NoteDesk notes) {
        super(read, user, 230, "jobFound");
        this.matches = matches;
        this.desk = desk;
        this.cases = cases;
        this.notes = notes;
    }

    @Override
    boolean fits(CaseId caseId, Optional<EstablishmentView> latest) {
        return latest.map(EstablishmentAction::isBeforeStart).orElse(false)
                || cases.card(caseId).stage() == CaseStage.MATCHING;
    }

    @Override
    void act(CaseId caseId, String words) {
        if (cases.card(caseId).stage() == CaseStage.MATCHING) matches.findJob(caseId);
        else desk.findJob(caseId);
        notes.write(caseId, words);
    }
}
