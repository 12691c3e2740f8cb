package dk.brobygger.company;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Outreaches extends JpaRepository<Outreach, CaseId> {

    List<Outreach> findByCompany(CompanyId company);
}
