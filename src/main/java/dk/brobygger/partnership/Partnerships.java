package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface Partnerships extends JpaRepository<Partnership, PartnershipId> {

    /** The course's latest agreement; an earlier one may have come to nothing. */
    @Query("select p from Partnership p where p.caseId = :caseId order by p.id.uuid desc limit 1")
    Optional<Partnership> latestOf(@Param("caseId") CaseId caseId);

    List<Partnership> findByCompany(CompanyId company);

    @Query("""
            select p from Partnership p
            where p.status in :statuses and lower(p.companyName) like :words escape '!'
            order by p.companyName, p.id.uuid""")
    List<Partnership> find(
            @Param("statuses") Collection<PartnershipStatus> statuses, @Param("words") String words, Pageable page);

    @Query(
            "select count(p) from Partnership p where p.status in :statuses and lower(p.companyName) like :words escape '!'")
    long countFound(@Param("statuses") Collection<PartnershipStatus> statuses, @Param("words") String words);
}
