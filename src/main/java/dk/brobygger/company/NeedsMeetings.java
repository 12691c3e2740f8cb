package dk.brobygger.company;

import dk.brobygger.casefile.CaseId;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface NeedsMeetings extends JpaRepository<NeedsMeeting, CaseId> {

    List<NeedsMeeting> findByCompany(CompanyId company);
}
