package dk.brobygger.company;

import dk.brobygger.register.Sector;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface Companies extends JpaRepository<Company, CompanyId> {

    Optional<Company> findByCvr(String cvr);

    List<Company> findByCvrIn(Collection<String> cvrs);

    /** Rows, not companies: a list of hundreds must not be looked through again at every flush that follows. */
    String ROW = """
            select new dk.brobygger.company.CompanyRow(c.id, c.cvr, c.registered.name, c.registered.sector,
                c.registered.city, c.registered.industryText, c.registered.employees, c.closedOn, c.optedOutOn)
            from Company c
            """;

    /** Blank city means any; industry is a prefix of the DB07 code. */
    String FITS = """
            where c.searchText like :words escape '!'
              and (:city = '' or c.registered.city = :city)
              and (:industry = '' or c.registered.industryCode like concat(:industry, '%'))
              and c.registered.sector in :sectors
              and (:closed = true or c.closedOn is null)""";

    @Query(ROW + FITS)
    List<CompanyRow> search(
            @Param("words") String words,
            @Param("city") String city,
            @Param("industry") String industry,
            @Param("sectors") Collection<Sector> sectors,
            @Param("closed") boolean withClosed,
            Pageable page);

    @Query("select count(c) from Company c " + FITS)
    long fitting(
            @Param("words") String words,
            @Param("city") String city,
            @Param("industry") String industry,
            @Param("sectors") Collection<Sector> sectors,
            @Param("closed") boolean withClosed);

    /** The rows after one of that name and number, by name. */
    @Query(ROW + """
            where c.searchText like :words escape '!'
              and (:closed = true or c.closedOn is null)
              and (c.registered.name > :name or (c.registered.name = :name and c.cvr > :cvr))
            order by c.registered.name, c.cvr""")
    List<CompanyRow> after(
            @Param("words") String words,
            @Param("closed") boolean withClosed,
            @Param("name") String name,
            @Param("cvr") String cvr,
            Limit limit);

    @Query(ROW + "where c.id in :ids")
    List<CompanyRow> rows(@Param("ids") Collection<CompanyId> ids);

    @Query("select u.pNumber.digits, c.cvr from Company c join c.units u where u.pNumber.digits in :pNumbers")
    List<Object[]> ownersOf(@Param("pNumbers") Collection<String> pNumbers);

    @Query(
            "select distinct c.registered.city from Company c where c.registered.city is not null order by c.registered.city")
    List<String> cities();
}
