package dk.brobygger.match;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.jpa.repository.JpaRepository;

interface Matches extends JpaRepository<Match, CaseId> {

    List<Match> findByChosenCompany(CompanyId company);

    /** @throws MatchRejection if the case has none */
    default Match of(CaseId caseId) {
        return findById(caseId).orElseThrow(() -> new MatchRejection(MatchRejection.Reason.NO_SUCH_MATCH));
    }

    /** Something happens to the match of a course, and is kept. @throws MatchRejection if it has none */
    default void change(CaseId caseId, Consumer<Match> deed) {
        var match = of(caseId);
        deed.accept(match);
        saveAndFlush(match);
    }
}
