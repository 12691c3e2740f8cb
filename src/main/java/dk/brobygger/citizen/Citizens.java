package dk.brobygger.citizen;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Citizens extends JpaRepository<Citizen, CitizenId> {

    Optional<Citizen> findByCprHash(String cprHash);

    /** Blank group means any. */
    @Query("""
            select c from Citizen c
            where c.searchText like :words escape '!' and (:targetGroup = '' or c.targetGroup = :targetGroup)""")
    Page<Citizen> search(String words, String targetGroup, Pageable page);
}
