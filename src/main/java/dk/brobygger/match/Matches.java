package dk.brobygger.match;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Matches extends JpaRepository<Match, CaseId> {

    List<Match> findByChosenCompany(CompanyId company);
}
