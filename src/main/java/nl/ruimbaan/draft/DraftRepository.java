package nl.ruimbaan.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DraftRepository extends JpaRepository<Draft, Long> {

    Optional<Draft> findByPersonIdAndKindAndItemIdAndPart(long personId, ItemKind kind, long itemId, String part);

    List<Draft> findByPersonIdAndKindAndItemIdLessThanOrderByTouchedDescIdDesc(
            long personId, ItemKind kind, long item, Limit most);

    @Modifying
    @Query("delete from Draft d where d.personId = ?1 and d.kind = ?2 and d.itemId = ?3 and d.part = ?4")
    void discard(long personId, ItemKind kind, long itemId, String part);

    @Modifying
    @Query("delete from Draft d where d.touched < ?1")
    int discardBefore(Instant moment);
}
