package nl.ruimbaan.improvement;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImprovementRepository extends JpaRepository<Improvement, Long> {

    /** Those that this person may see: a hidden one is for its proposer, its owner and coaches. */
    @Query(nativeQuery = true, value = """
            select i.* from improvement i
            where i.id in (:ids)
              and (:coach = true or i.proposer_id = :person or i.owner_id = :person
                   or not exists (select 1 from hidden_text h where h.text_number = i.id and h.text_kind = :kind))
            """)
    List<Improvement> visibleTo(long person, boolean coach, Collection<Long> ids, String kind);

    @Query("select i from Improvement i where i.course.ownerId = ?1 or i.course.askedId = ?1 order by i.id")
    List<Improvement> ownedByOrAskedOf(long person);

    /** Waits until nobody else holds it, and holds it until the transaction is over. */
    @Query(value = "select id from improvement where id = :id for update", nativeQuery = true)
    List<Long> hold(long id);

    @Query("select i from Improvement i where i.course.leftId = ?1 order by i.id")
    List<Improvement> leftBy(long person);
}
