package dk.brobygger.views;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedViews extends Repository<SavedView, UUID> {

    SavedView save(SavedView view);

    Optional<SavedView> findById(UUID id);

    void delete(SavedView view);

    long countByOwner(String owner);

    /** One's own and one's team's, by name; the team is empty for none. */
    @Query("select distinct v from SavedView v left join fetch v.pinnedBy where v.owner = :owner or v.team = :team"
            + " order by v.name")
    List<SavedView> of(String owner, String team);

    @Query("select distinct v from SavedView v left join fetch v.pinnedBy where v.id in :ids")
    List<SavedView> named(Collection<UUID> ids);

    @Query("select distinct v from SavedView v left join fetch v.pinnedBy where v.owner = :owner order by v.name")
    List<SavedView> ownedBy(String owner);
}
