package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.register.PNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Establishments extends JpaRepository<Establishment, EstablishmentId> {

    Optional<Establishment> findFirstByCaseIdOrderByAttemptDesc(CaseId caseId);

    /** With their confirmations. */
    @Query("select e from Establishment e left join fetch e.agreement.confirmations where e.caseId = :caseId"
            + " order by e.attempt desc")
    List<Establishment> findByCaseIdOrderByAttemptDesc(CaseId caseId);

    List<Establishment> findByCompany(CompanyId company);

    /** Granted placements at these units that began after a day. */
    @Query("""
            select e from Establishment e
            where e.agreement.unit in :units
              and e.outcome = dk.brobygger.establishment.Outcome.GRANTED
              and e.agreement.firstDay > :day""")
    List<Establishment> begunAtAfter(Collection<PNumber> units, LocalDate day);

    /** Granted placements at these units whose days overlap. */
    @Query("""
            select e from Establishment e
            where e.agreement.unit in :units
              and e.outcome = dk.brobygger.establishment.Outcome.GRANTED
              and e.seat.released = false
              and e.agreement.firstDay <= :last and e.seat.until >= :first""")
    List<Establishment> seatedAt(Collection<PNumber> units, LocalDate first, LocalDate last);

    /** The latest of the course. @throws EstablishmentRejection if it has none */
    default Establishment of(CaseId caseId) {
        return findFirstByCaseIdOrderByAttemptDesc(caseId)
                .orElseThrow(() -> new EstablishmentRejection(EstablishmentRejection.Reason.NO_SUCH_ESTABLISHMENT));
    }

    /** Something happens to the latest of the course, and is kept. @throws EstablishmentRejection if it has none */
    default void change(CaseId caseId, Consumer<Establishment> deed) {
        var establishment = of(caseId);
        deed.accept(establishment);
        saveAndFlush(establishment);
    }
}
