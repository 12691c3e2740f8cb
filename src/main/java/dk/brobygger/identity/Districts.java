package dk.brobygger.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Districts extends JpaRepository<District, String> {

    List<District> findAllByOrderByName();

    /** Where two overlap, the one that begins later is the more precise. */
    @Query("select d from District d where d.postalFrom <= :code and d.postalTo >= :code"
            + " order by d.postalFrom desc, d.id")
    List<District> around(int code, Limit limit);

    default Optional<District> around(int code) {
        return around(code, Limit.of(1)).stream().findFirst();
    }
}
