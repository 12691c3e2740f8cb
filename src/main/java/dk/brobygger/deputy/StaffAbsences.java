package dk.brobygger.deputy;

import dk.brobygger.identity.Role;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/** What tasks ask for at every turn is read without a flush before it; {@link DeputyDesk} flushes what it writes. */
interface StaffAbsences extends JpaRepository<StaffAbsence, AbsenceId> {

    @Query(
            "select a from StaffAbsence a where a.username = :username and a.lastDay >= :firstDay and a.firstDay <= :lastDay"
                    + " order by a.firstDay")
    List<StaffAbsence> between(String username, LocalDate firstDay, LocalDate lastDay);

    @Query("select a from StaffAbsence a where a.username = :username and a.lastDay >= :day order by a.firstDay")
    List<StaffAbsence> notOverOn(String username, LocalDate day);

    @Query("select a from StaffAbsence a where a.username in :usernames and a.lastDay >= :day order by a.firstDay")
    List<StaffAbsence> notOverOn(Collection<String> usernames, LocalDate day);

    /** Those in which somebody is, or will be, the deputy. */
    @Query("select a from StaffAbsence a where a.deputy = :deputy and a.lastDay >= :day order by a.firstDay")
    List<StaffAbsence> leaningOn(String deputy, LocalDate day);

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select count(a) > 0 from StaffAbsence a where a.username = :username and (a.role is null or a.role = :role)"
            + " and a.newWork = dk.brobygger.deputy.NewWork.GROUP and a.lastDay >= :day and a.firstDay <= :day")
    boolean leavesNewWork(String username, Role role, LocalDate day);

    @Query(
            "select a from StaffAbsence a where a.lastDay >= :day and a.firstDay <= :day order by a.username, a.firstDay")
    List<StaffAbsence> on(LocalDate day);

    @Query(
            "select a from StaffAbsence a where a.lastDay >= :from and a.lastDay < :before order by a.lastDay, a.username")
    List<StaffAbsence> endedBetween(LocalDate from, LocalDate before);

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select a from StaffAbsence a where a.deputy = :deputy and a.firstDay <= :day and a.lastDay >= :day"
            + " order by a.username")
    List<StaffAbsence> withDeputy(String deputy, LocalDate day);
}
