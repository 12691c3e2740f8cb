package dk.brobygger.partnership;

import dk.brobygger.company.CompanyId;
import dk.brobygger.identity.AnyStaff;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreements as all may read them. */
@Service
@Transactional
public class PartnershipDesk {

    private final Partnerships partnerships;
    private final PartnershipYears years;

    PartnershipDesk(Partnerships partnerships, PartnershipYears years) {
        this.partnerships = partnerships;
        this.years = years;
    }

    /** @throws PartnershipRejection if there is no such agreement */
    @AnyStaff
    @Transactional(readOnly = true)
    public PartnershipFacts partnership(PartnershipId id) {
        return partnerships
                .findById(id)
                .orElseThrow(() -> new PartnershipRejection(PartnershipRejection.Reason.NO_SUCH_PARTNERSHIP))
                .facts();
    }

    /** The agreements of a company, the newest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<PartnershipFacts> partnershipsOf(CompanyId company) {
        return partnerships.findByCompany(company).stream()
                .map(Partnership::facts)
                .sorted((one, other) -> other.id().uuid().compareTo(one.id().uuid()))
                .toList();
    }

    /** The year that runs now; empty before the partnership has begun, and when it is over. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<YearFacts> currentYear(PartnershipId id) {
        var notice = partnership(id).terms().noticeMonths();
        return years.findFirstByPartnershipAndOverFalseOrderByNumberDesc(id).map(year -> year.facts(notice));
    }

    /** Agreements with these statuses, none meaning any, by the company's name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<PartnershipFacts> find(String text, Collection<PartnershipStatus> statuses, int page, int size) {
        return partnerships.find(anyOf(statuses), pattern(text), PageRequest.of(page, size)).stream()
                .map(Partnership::facts)
                .toList();
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public long count(String text, Collection<PartnershipStatus> statuses) {
        return partnerships.countFound(anyOf(statuses), pattern(text));
    }

    private static Collection<PartnershipStatus> anyOf(Collection<PartnershipStatus> statuses) {
        return statuses.isEmpty() ? EnumSet.allOf(PartnershipStatus.class) : statuses;
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
