package dk.brobygger.company;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactLog extends JpaRepository<ContactEntry, UUID> {

    List<ContactEntry> findByCompanyOrderByContactedAtDesc(CompanyId company, Limit limit);

    List<ContactEntry> findByCompanyAndContactedAtAfterOrderByContactedAtDesc(CompanyId company, Instant after);

    long countByCompany(CompanyId company);
}
