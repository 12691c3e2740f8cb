package dk.brobygger.needs;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NeedsMeetings extends JpaRepository<NeedsMeeting, CaseId> {

    List<NeedsMeeting> findByCompany(CompanyId company);

    /** The booked ones of these cases in a stretch of time, by their time. */
    @Query("select m from NeedsMeeting m where m.caseId in :cases and m.meetsAt >= :from and m.meetsAt < :before"
            + " and m.status = dk.brobygger.needs.NeedsMeeting.Status.BOOKED order by m.meetsAt, m.caseId.uuid")
    List<NeedsMeeting> booked(Collection<CaseId> cases, LocalDateTime from, LocalDateTime before);
}
