package dk.brobygger.followup;

import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlannedContacts extends JpaRepository<PlannedContact, UUID> {

    List<PlannedContact> findByCaseIdOrderByOpensOnAscWeekAsc(CaseId caseId);

    /** What is still to come in these cases, by its first day. */
    @Query("select c from PlannedContact c where c.caseId in :cases and c.opensOn between :from and :until"
            + " and c.state = dk.brobygger.followup.PlannedContact.State.PLANNED order by c.opensOn, c.id")
    List<PlannedContact> planned(Collection<CaseId> cases, LocalDate from, LocalDate until);
}
